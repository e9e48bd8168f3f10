import { Button } from '@trussworks/react-uswds';
import type { Organization } from '../../../api/types.js';
import { Alert } from '../../../design/alert.js';
import { personOf, withinSentence } from '../../../words/functions.js';
import { OrganizationForm, useOrganizationAct } from './on-organization.js';
import { holdersOf } from './profile.js';

interface EndAppointmentProps {
  readonly organization: Organization;
  readonly subjectId: string;
  readonly functionName: string;
  readonly onKeep: () => void;
}

/** Ends an appointment, after one more look at whose it is. */
export function EndAppointment({ organization, subjectId, functionName, onKeep }: EndAppointmentProps) {
  const act = useOrganizationAct<'end-appointment', object>({
    command: 'end-appointment',
    organization,
    about: `${subjectId}.${functionName}`,
    initial: {},
    bodyOf: () => ({ subjectId, function: functionName }),
  });
  const isHeld = holdersOf(organization).some(({ current }) =>
    current.some((one) => one.subjectId === subjectId && one.function === functionName),
  );
  const role = withinSentence(personOf(functionName));
  const keep = (
    <Button type="button" unstyled onClick={onKeep}>
      All appointments
    </Button>
  );
  if (!isHeld && !act.isRecorded)
    return (
      <Alert kind="info" title={`${subjectId} is not ${role} of this organization now`}>
        {keep}
      </Alert>
    );
  return (
    <OrganizationForm
      act={act}
      button="End the appointment"
      yours={[{ name: 'To end', text: `${subjectId}, ${role}` }]}
      isDangerous
    >
      <p>
        <b>{subjectId}</b> is {role} of {organization.legalName}. From the moment it ends, {subjectId} can do nothing
        more in this function; what was done stays. {keep}
      </p>
    </OrganizationForm>
  );
}
