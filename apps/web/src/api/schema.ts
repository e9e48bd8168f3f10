/** Generated from apps/api/openapi.json by "npm run generate". */
export interface paths {
    readonly "/api/v1/agreements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The agreements that the caller may see
         * @description The own organization’s for its officers, drafts included; every submitted one for government and auditors.
         */
        readonly get: operations["listAgreements"];
        readonly put?: never;
        /**
         * Open a draft (POST to the collection)
         * @description Open a draft (POST to the collection). Sent by `isao.officer`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_OWN_SIDE`: An agreement is drafted by an officer of the organization it is for.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `INVALID_PAYLOAD`: The predecessor is not an agreement of the same organization.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `ALREADY_IN_STATE`: The agreement exists already.
         */
        readonly post: operations["createDraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/agreements/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * An agreement, as it is or as it was
         * @description With `asOf` or `revision`, never both, as it stood then, without `actions`. Before its creation, above its last revision and for those who may not see it: 404.
         */
        readonly get: operations["readAgreement"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/agreements/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Every event of an agreement in its order
         * @description What was told of deadlines stands in it in the order of time, to the ISAO side what was told to its own functions. `include=refusals` adds the refused commands, for auditors.
         */
        readonly get: operations["readHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/agreements/{id}/deadlines": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What the clock will do, and what was told
         * @description What lies ahead, in the order of its instants, as the policy in force has it; and what was told, the newest first. The ISAO side sees what is told to its own functions.
         */
        readonly get: operations["readDeadlines"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/agreements/{id}/diff": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What changed between two revisions, and which event changed it */
        readonly get: operations["readDiff"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/agreements/{id}/terms/{termsVersion}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The text of the agreement as it was opened for signature
         * @description Every version that was ever opened, the same text for everybody who sees the agreement. The parties sign the SHA-256 of the bytes of `text`; one that was never opened is 404.
         */
        readonly get: operations["readTerms"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/work-queue": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What waits for the caller, the oldest due first */
        readonly get: operations["readWorkQueue"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organizations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The registry of organizations */
        readonly get: operations["listOrganizations"];
        readonly put?: never;
        /**
         * Register an organization (POST to the collection)
         * @description Register an organization (POST to the collection). Sent by `nccic.case_manager`, `admin`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `ALREADY_IN_STATE`: The organization is registered already.
         *     - `ALREADY_IN_STATE`: An organization of this slug is registered already.
         */
        readonly post: operations["registerOrganization"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organizations/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** An organization with its attestation, security facts and appointments */
        readonly get: operations["readOrganization"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/directory": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The public directory: organizations with an agreement in force */
        readonly get: operations["readDirectory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/policy": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Policy values, catalogues and windows in force
         * @description Before the first set took effect: 404.
         */
        readonly get: operations["readPolicy"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/me": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who the caller is */
        readonly get: operations["readMe"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/agreements/{id}/revise-draft": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Change the draft by merge patch
         * @description Change the draft by merge patch. Sent by `isao.officer`. Leads on from `Draft`, `ChangesRequested`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `INVALID_PAYLOAD`: The draft as a whole is too large.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `TERMINAL`: The agreement has ended.
         *     - `ALREADY_IN_STATE`: The draft already says so.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         */
        readonly post: operations["reviseDraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/agreements/{id}/submit-proposal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Submit the application
         * @description Submit the application. Sent by `isao.officer`. Leads on from `Draft`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `INVALID_PAYLOAD`: There is no application: neither in the request nor as a draft.
         *     - `INVALID_PAYLOAD`: The application does not follow the rules in force.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `TERMINAL`: The agreement has ended.
         *     - `ALREADY_IN_STATE`: The application is submitted already.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         *     - `GATE_MISSING:attestation`: The organization has no standards attestation on file.
         *     - `GATE_MISSING:template`: The certification was given on another text than the one in force.
         *     - `DIGEST_MISMATCH`: The digest that was sent is not that of the application.
         */
        readonly post: operations["submitProposal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/agreements/{id}/complete-intake": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Answer the intake checklist
         * @description Answer the intake checklist. Sent by `nccic.case_manager`. Leads on from `Proposed`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `TERMINAL`: The agreement has ended.
         *     - `ALREADY_IN_STATE`: Intake is complete already.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         *     - `GATE_MISSING:duplicate`: The organization has another agreement in force that is not the predecessor.
         */
        readonly post: operations["completeIntake"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/agreements/{id}/assign-reviewer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Assign a reviewer
         * @description Assign a reviewer. Sent by `nccic.case_manager`. Leads on from `Proposed`, `PrivacyReviewed`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `INVALID_PAYLOAD`: The due date lies in the past or too far ahead.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `SOD_CONFLICT`: Separation of duties bars the assignee, or the assignee is the assigner.
         *     - `TERMINAL`: The agreement has ended.
         *     - `ALREADY_IN_STATE`: This person is assigned already.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         *     - `WRONG_STATE`: Every review is assigned; reassignment replaces.
         *     - `WRONG_STATE`: Another person is assigned in this function; reassignment replaces them.
         *     - `NOT_QUALIFIED`: The assignee is not known to hold the function.
         */
        readonly post: operations["assignReviewer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/agreements/{id}/record-concurrence": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * State the position of an office; the last two functions only as second official
         * @description State the position of an office; the last two functions only as second official. Sent by `dhs.crcl`, `dhs.counsel`, `dhs.csa`, `nccic.approving_official`. Leads on from `Proposed`, `PrivacyReviewed`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The office is not that of the function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `REASON_REQUIRED`: A NonConcur is taken back with a reason: the comment.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `TERMINAL`: The agreement has ended.
         *     - `NOT_ASSIGNED`: Another person of the function is assigned, or the actor stepped back for a conflict.
         *     - `ALREADY_IN_STATE`: The office has stated its position on this revision.
         *     - `ALREADY_IN_STATE`: The office does not concur with this revision already.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         *     - `WRONG_STATE`: No second official is asked for: neither Top Secret nor named recipients.
         */
        readonly post: operations["recordConcurrence"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/agreements/{id}/request-changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send the application back
         * @description Send the application back. Sent by `nccic.case_manager`, `dhs.privacy`, `dhs.csa`, `dhs.counsel`. Leads on from `Proposed`, `PrivacyReviewed`, `ClassifiedAccessApproved`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `INVALID_PAYLOAD`: The due date lies in the past or too far ahead.
         *     - `INVALID_PAYLOAD`: A change is requested of an entry that the application does not have.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `TERMINAL`: The agreement has ended.
         *     - `ALREADY_IN_STATE`: Changes are requested already.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         */
        readonly post: operations["requestChanges"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/agreements/{id}/resubmit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Submit a new revision with answers
         * @description Submit a new revision with answers. Sent by `isao.officer`. Leads on from `ChangesRequested`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `INVALID_PAYLOAD`: The application does not follow the rules in force.
         *     - `FORM_INCOMPLETE`: An item of the latest request for changes is not answered.
         *     - `INVALID_PAYLOAD`: An answer belongs to no item of the latest request for changes, or to one that is answered twice.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `TERMINAL`: The agreement has ended.
         *     - `ALREADY_IN_STATE`: The request for changes is answered with this very application.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         *     - `GATE_MISSING:template`: The certification was given on another text than the one in force.
         */
        readonly post: operations["resubmit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/agreements/{id}/pass-privacy-review": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Pass the privacy gate
         * @description Pass the privacy gate. Sent by `dhs.privacy`. Leads on from `Proposed`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `INVALID_PAYLOAD`: The form holds an answer with which it cannot pass.
         *     - `INVALID_PAYLOAD`: A condition falls due in the past or too far ahead.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `TERMINAL`: The agreement has ended.
         *     - `NOT_ASSIGNED`: The review is not assigned to the actor.
         *     - `ALREADY_IN_STATE`: The review is passed already.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         *     - `WRONG_STATE`: The review failed; only a resubmission leads on.
         *     - `GATE_MISSING:intake`: Intake is not complete.
         *     - `GATE_MISSING:concurrence.crcl`: CRCL has not concurred on this revision, or its NonConcur is open.
         *     - `GATE_MISSING:concurrence.counsel`: Counsel has not concurred on this revision although it must, or its NonConcur is open.
         *     - `GATE_MISSING:template`: The template of the form is locked until it has been reviewed.
         *     - `GATE_MISSING:template`: The form was filled in on another template than the one in force.
         *     - `BLOCKING_CONDITION_OPEN`: A blocking condition is open.
         */
        readonly post: operations["passPrivacyReview"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/agreements/{id}/fail-privacy-review": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Fail the privacy gate
         * @description Fail the privacy gate. Sent by `dhs.privacy`. Leads on from `Proposed`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `INVALID_PAYLOAD`: Nothing in the form stands against passing.
         *     - `INVALID_PAYLOAD`: A condition falls due in the past or too far ahead.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `TERMINAL`: The agreement has ended.
         *     - `NOT_ASSIGNED`: The review is not assigned to the actor.
         *     - `ALREADY_IN_STATE`: The review has failed already.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         *     - `GATE_MISSING:template`: The template of the form is locked until it has been reviewed.
         *     - `GATE_MISSING:template`: The form was filled in on another template than the one in force.
         */
        readonly post: operations["failPrivacyReview"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/agreements/{id}/approve-classified-access": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Determine classified access
         * @description Determine classified access. Sent by `dhs.csa`. Leads on from `PrivacyReviewed`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `INVALID_PAYLOAD`: A date of the determination does not fit today, or lies too far ahead.
         *     - `INVALID_PAYLOAD`: The pathway does not operate today.
         *     - `INVALID_PAYLOAD`: The pathway is not the one applied for.
         *     - `INVALID_PAYLOAD`: The pathway, or the application, lets nothing be held.
         *     - `INVALID_PAYLOAD`: Nobody is eligible, or more people than were nominated.
         *     - `FORM_INCOMPLETE`: The counts of people differ.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `TERMINAL`: The agreement has ended.
         *     - `NOT_ASSIGNED`: Another person of the function is assigned, or the actor stepped back for a conflict.
         *     - `ALREADY_IN_STATE`: Classified access is approved already.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         *     - `WRONG_STATE`: No request for classified access waits for a determination.
         *     - `GATE_MISSING:privacy`: The privacy review is not passed, or older than the freshness rule allows.
         *     - `GATE_MISSING:classified`: The entity is not eligible, or holds material although an official of it is not cleared.
         *     - `LEVEL_EXCEEDS`: The level exceeds the request or the pathway.
         *     - `SECOND_OFFICIAL_REQUIRED`: Recipients are named, and two officials do not stand behind it.
         *     - `SECOND_OFFICIAL_REQUIRED`: Top Secret needs the concurrence of a second official.
         *     - `FOCI_UNRESOLVED`: Foreign interest is unmitigated or unknown.
         */
        readonly post: operations["approveClassifiedAccess"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/agreements/{id}/deny-classified-access": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Deny classified access
         * @description Deny classified access. Sent by `dhs.csa`. Leads on from `PrivacyReviewed`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `INVALID_PAYLOAD`: A date of the determination does not fit today, or lies too far ahead.
         *     - `INVALID_PAYLOAD`: The pathway is not listed.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `TERMINAL`: The agreement has ended.
         *     - `NOT_ASSIGNED`: Another person of the function is assigned, or the actor stepped back for a conflict.
         *     - `ALREADY_IN_STATE`: Classified access is denied already.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         *     - `WRONG_STATE`: No request for classified access waits for a determination.
         */
        readonly post: operations["denyClassifiedAccess"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/agreements/{id}/drop-classified-request": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Give up the classified request
         * @description Give up the classified request. Sent by `isao.officer`. Leads on from `PrivacyReviewed`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `TERMINAL`: The agreement has ended.
         *     - `ALREADY_IN_STATE`: The request is dropped already.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         *     - `WRONG_STATE`: There is no request for classified access to drop.
         *     - `WRONG_STATE`: Nothing but classified context would be shared; a changed application is needed.
         */
        readonly post: operations["dropClassifiedRequest"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/agreements/{id}/accept-risk": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Accept a residual risk
         * @description Accept a residual risk. Sent by `dhs.risk_acceptor`. Leads on from `PrivacyReviewed`, `ClassifiedAccessApproved`, `Active`, `Suspended`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `INVALID_PAYLOAD`: The acceptance or a milestone runs too long or is dated in the past, or it rests on nothing that is there.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `TERMINAL`: The agreement has ended.
         *     - `ALREADY_IN_STATE`: This very acceptance is on the record.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         *     - `RANK_TOO_LOW`: The rank of the acceptor does not reach the residual level.
         */
        readonly post: operations["acceptRisk"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/agreements/{id}/open-for-signature": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Fix the terms and open them
         * @description Fix the terms and open them. Sent by `nccic.case_manager`. Leads on from `PrivacyReviewed`, `ClassifiedAccessApproved`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `INVALID_PAYLOAD`: The end of the signing window lies in the past or too far ahead.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `TERMINAL`: The agreement has ended.
         *     - `ALREADY_IN_STATE`: Terms lie open for signature.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         *     - `GATE_MISSING:privacy`: The privacy review is not passed, or older than the freshness rule allows.
         *     - `GATE_MISSING:classified`: Classified access is neither marked as not required nor approved and within its verification date.
         *     - `GATE_MISSING:standards`: The standards attestation is missing, lapsed or withdrawn.
         *     - `GATE_MISSING:concurrence.crcl`: CRCL has not concurred on this revision, or its NonConcur is open.
         *     - `GATE_MISSING:concurrence.counsel`: Counsel has not concurred on this revision although it must, or its NonConcur is open.
         *     - `GATE_MISSING:clauses`: A mandatory clause is not confirmed.
         *     - `SECOND_OFFICIAL_REQUIRED`: Recipients are named, and two officials do not stand behind it.
         *     - `SECOND_OFFICIAL_REQUIRED`: The NonConcur of a second official is open.
         *     - `RISK_UNCOVERED`: A gap or a condition needs an accepted risk and has none that runs.
         */
        readonly post: operations["openForSignature"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/agreements/{id}/sign-agreement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Sign the open terms
         * @description Sign the open terms. Sent by `isao.signatory`, `nccic.approving_official`. Leads on from `PrivacyReviewed`, `ClassifiedAccessApproved`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `INVALID_PAYLOAD`: The evidence of the authority to sign runs for too long.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `TERMINAL`: The agreement has ended.
         *     - `ALREADY_IN_STATE`: The party has signed these terms.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         *     - `GATE_MISSING:privacy`: The privacy review is not passed, or older than the freshness rule allows.
         *     - `GATE_MISSING:signatures`: No terms lie open for signature, or the window for signing has ended.
         *     - `GATE_MISSING:template`: The signature was given on another statement than the one in force.
         *     - `DIGEST_MISMATCH`: The digest is not that of the terms that lie open.
         *     - `SIGN_ORDER`: NCCIC signs after the ISAO.
         *     - `AUTHORITY_EXPIRED`: The evidence of the authority to sign is past its date.
         */
        readonly post: operations["signAgreement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/agreements/{id}/activate-agreement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Put in force
         * @description Put in force. Sent by `nccic.case_manager`. Leads on from `PrivacyReviewed`, `ClassifiedAccessApproved`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `INVALID_PAYLOAD`: The end of the term lies in the past.
         *     - `INVALID_PAYLOAD`: An entitlement goes beyond the application or against its direction, or a collection stands there twice.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `TERMINAL`: The agreement has ended.
         *     - `ALREADY_IN_STATE`: The agreement is in force already.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         *     - `GATE_MISSING:privacy`: The privacy review is not passed, or older than the freshness rule allows.
         *     - `GATE_MISSING:classified`: Classified access is neither marked as not required nor approved and within its verification date.
         *     - `GATE_MISSING:standards`: The standards attestation is missing, lapsed or withdrawn.
         *     - `GATE_MISSING:conditions`: An open condition has no owner or no due date.
         *     - `GATE_MISSING:signatures`: A signature over the current terms is missing or void.
         *     - `GATE_MISSING:term`: The agreement takes effect today and ends on a later day, within the term that was signed and the longest one.
         *     - `GATE_MISSING:concurrence.crcl`: CRCL has not concurred on this revision, or its NonConcur is open.
         *     - `GATE_MISSING:concurrence.counsel`: Counsel has not concurred on this revision although it must, or its NonConcur is open.
         *     - `GATE_MISSING:overlap`: Another agreement of the organization in force overlaps in scope.
         *     - `GATE_MISSING:clauses`: A mandatory clause is not confirmed.
         *     - `SECOND_OFFICIAL_REQUIRED`: Recipients are named, and two officials do not stand behind it.
         *     - `SECOND_OFFICIAL_REQUIRED`: The NonConcur of a second official is open.
         *     - `RISK_UNCOVERED`: A gap or a condition needs an accepted risk and has none that runs.
         */
        readonly post: operations["activateAgreement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/agreements/{id}/reject-proposal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Reject
         * @description Reject. Sent by `nccic.approving_official`. Leads on from `Proposed`, `ChangesRequested`, `PrivacyReviewed`, `ClassifiedAccessApproved`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `TERMINAL`: The agreement has ended.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         *     - `WRONG_STATE`: No request for changes has stayed without a reply for long enough.
         */
        readonly post: operations["rejectProposal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/agreements/{id}/withdraw-proposal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Withdraw
         * @description Withdraw. Sent by `isao.officer`, `isao.signatory`. Leads on from `Draft`, `Proposed`, `ChangesRequested`, `PrivacyReviewed`, `ClassifiedAccessApproved`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `TERMINAL`: The agreement has ended.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         *     - `WRONG_STATE`: The clock closes nothing but a draft that has lain idle for long enough.
         */
        readonly post: operations["withdrawProposal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/agreements/{id}/recuse-reviewer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Step back from an assignment
         * @description Step back from an assignment. Sent by `dhs.privacy`, `dhs.crcl`, `dhs.counsel`, `dhs.csa`. Leads on from `Proposed`, `ChangesRequested`, `PrivacyReviewed`, `ClassifiedAccessApproved`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `TERMINAL`: The agreement has ended.
         *     - `NOT_ASSIGNED`: The actor has no open assignment here.
         *     - `NOT_ASSIGNED`: The review is not assigned to the actor.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         */
        readonly post: operations["recuseReviewer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/agreements/{id}/reassign-reviewer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Replace a reviewer
         * @description Replace a reviewer. Sent by `nccic.case_manager`. Leads on from `Proposed`, `ChangesRequested`, `PrivacyReviewed`, `ClassifiedAccessApproved`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `INVALID_PAYLOAD`: The due date lies in the past or too far ahead.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `SOD_CONFLICT`: Separation of duties bars the assignee, or the assignee is the assigner.
         *     - `TERMINAL`: The agreement has ended.
         *     - `ALREADY_IN_STATE`: This person is assigned already.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         *     - `WRONG_STATE`: No assignment is open here.
         *     - `WRONG_STATE`: No assignment is open in this function.
         *     - `NOT_QUALIFIED`: The assignee is not known to hold the function.
         */
        readonly post: operations["reassignReviewer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/agreements/{id}/place-hold": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Place a legal hold
         * @description Place a legal hold. Sent by `dhs.counsel`. Leads on from `Draft`, `Proposed`, `ChangesRequested`, `PrivacyReviewed`, `ClassifiedAccessApproved`, `Active`, `Suspended`, `LegacyHeld`, `Rejected`, `Withdrawn`, `Expired`, `Terminated`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `ALREADY_IN_STATE`: The record is on hold already.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         */
        readonly post: operations["placeHold"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/agreements/{id}/release-hold": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Release a legal hold
         * @description Release a legal hold. Sent by `dhs.counsel`. Leads on from `Draft`, `Proposed`, `ChangesRequested`, `PrivacyReviewed`, `ClassifiedAccessApproved`, `Active`, `Suspended`, `LegacyHeld`, `Rejected`, `Withdrawn`, `Expired`, `Terminated`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `ALREADY_IN_STATE`: The record is not on hold.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         */
        readonly post: operations["releaseHold"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organizations/{id}/record-standards-attestation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Attest against a baseline
         * @description Attest against a baseline. Sent by `isao.officer`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at this organization.
         *     - `INVALID_PAYLOAD`: The baseline is not the published one.
         *     - `INVALID_PAYLOAD`: A mandatory item is not answered as Met or Gap, an item is answered twice, or it is none of the baseline.
         *     - `CONFLICT_VERSION`: The organization has another revision than the one that was seen. Read it again, and send the revision of its ETag as If-Match.
         *     - `WRONG_STATE`: The organization is not registered.
         */
        readonly post: operations["recordStandardsAttestation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organizations/{id}/withdraw-attestation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take attested items back
         * @description Take attested items back. Sent by `isao.officer`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at this organization.
         *     - `INVALID_PAYLOAD`: The attestation on file does not answer one of the items.
         *     - `CONFLICT_VERSION`: The organization has another revision than the one that was seen. Read it again, and send the revision of its ETag as If-Match.
         *     - `WRONG_STATE`: The organization is not registered.
         *     - `ALREADY_IN_STATE`: Every one of the items was withdrawn before.
         *     - `WRONG_STATE`: No attestation is on file.
         */
        readonly post: operations["withdrawAttestation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organizations/{id}/record-security-fact": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record a security fact
         * @description Record a security fact. Sent by `isao.fso`, `dhs.csa`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at this organization.
         *     - `INVALID_PAYLOAD`: asOf is no calendar date, or in the future.
         *     - `CONFLICT_VERSION`: The organization has another revision than the one that was seen. Read it again, and send the revision of its ETag as If-Match.
         *     - `WRONG_STATE`: The organization is not registered.
         *     - `ALREADY_IN_STATE`: The newest fact of this kind is the same in status, source and date.
         */
        readonly post: operations["recordSecurityFact"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organizations/{id}/appoint-officer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Appoint a person to an ISAO function
         * @description Appoint a person to an ISAO function. Sent by `nccic.case_manager`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `SOD_CONFLICT`: The person to be appointed is the sender.
         *     - `SOD_CONFLICT`: The person is an auditor, and auditors hold no other function.
         *     - `SOD_CONFLICT`: headcountOne is said of a function beside officer and signatory, or although somebody else is the officer.
         *     - `SOD_CONFLICT`: Officer and signatory would be one person, and the appointment does not say headcountOne.
         *     - `SOD_CONFLICT`: The one officer is also the signatory, and that appointment has not ended.
         *     - `CONFLICT_VERSION`: The organization has another revision than the one that was seen. Read it again, and send the revision of its ETag as If-Match.
         *     - `WRONG_STATE`: The organization is not registered.
         *     - `ALREADY_IN_STATE`: The person holds the function here already.
         */
        readonly post: operations["appointOfficer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organizations/{id}/end-appointment": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * End an appointment
         * @description End an appointment. Sent by `nccic.case_manager`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `CONFLICT_VERSION`: The organization has another revision than the one that was seen. Read it again, and send the revision of its ETag as If-Match.
         *     - `WRONG_STATE`: The organization is not registered.
         *     - `ALREADY_IN_STATE`: The appointment ended before.
         *     - `WRONG_STATE`: The person was never appointed to the function here.
         */
        readonly post: operations["endAppointment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The front door */
        readonly get: operations["readFrontDoor"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/directory": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The public directory as a page that works without scripts */
        readonly get: operations["readDirectoryPage"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/health/live": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether the process lives */
        readonly get: operations["readLiveness"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/health/ready": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether it can do its work, each dependency named */
        readonly get: operations["readReadiness"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/metrics": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Prometheus metrics
         * @description On a port of its own when `METRICS_PORT` is set.
         */
        readonly get: operations["readMetrics"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/openapi.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** This document */
        readonly get: operations["readOpenApi"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/docs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The reader of this document */
        readonly get: operations["readDocumentation"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/problems": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every refusal code with its status and meaning */
        readonly get: operations["listProblems"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/problems/{code}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One refusal code */
        readonly get: operations["readProblem"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/oidc/.well-known/openid-configuration": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Discovery document of the provider
         * @description Demo mode only: the embedded OpenID provider.
         */
        readonly get: operations["readOpenIdConfiguration"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/oidc/jwks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Public keys of the provider
         * @description Demo mode only: the embedded OpenID provider.
         */
        readonly get: operations["readProviderKeys"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/oidc/token": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * An access token for a persona
         * @description Demo mode only: the embedded OpenID provider. Every persona is a client with the secret `demo`; a token is valid for an hour, also across restarts.
         */
        readonly post: operations["issueToken"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description An accepted risk (D3). */
        readonly AcceptedRisk: {
            readonly riskId: string;
            readonly source: {
                /** @enum {string} */
                readonly kind: "privacyCondition" | "standardsGap" | "securityFinding" | "statutoryCoverGap" | "nonConcurOverride";
                readonly ref: string;
            };
            /** @enum {string} */
            readonly residualLevel: "VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh";
            /** @enum {string} */
            readonly status: "Active" | "Expired" | "Withdrawn" | "Superseded";
            /** Format: date */
            readonly expiresOn: string;
            readonly acceptedBy: string;
            /** @enum {string} */
            readonly acceptorRank: "centre_director" | "agency_director" | "department_head";
            /** Format: date-time */
            readonly acceptedAt: string;
            readonly formDigest: string;
            readonly form: components["schemas"]["Command.RiskAcceptanceForm"];
        };
        readonly AccessToken: {
            readonly access_token: string;
            /** @constant */
            readonly token_type: "Bearer";
            readonly expires_in: number;
            readonly scope?: string;
        };
        readonly Action: {
            /** @description Name of the command in the path. */
            readonly command: string;
            readonly allowed: boolean;
            /** @description Why not: the refusal that would follow. */
            readonly code?: string;
        };
        readonly Activation: {
            /** Format: date */
            readonly effectiveOn: string;
            /** Format: date */
            readonly expiresOn: string;
            /** Format: date-time */
            readonly expiresAt: string;
            /**
             * Format: uuid
             * @description The predecessor whose place this agreement took.
             */
            readonly supersedes?: string;
        };
        readonly Agreement: {
            /** Format: uuid */
            readonly id: string;
            /** @description Given at submission; null before. */
            readonly number: string | null;
            /** Format: uuid */
            readonly organizationId: string;
            /** @enum {string} */
            readonly agreementForm: "Standard" | "Negotiated" | "Legacy";
            readonly predecessorId: string | null;
            /** @description Counts from 0 within the stream. */
            readonly revision: number;
            /** @enum {string} */
            readonly state: "Draft" | "Proposed" | "ChangesRequested" | "PrivacyReviewed" | "ClassifiedAccessApproved" | "Active" | "Suspended" | "Rejected" | "Withdrawn" | "Expired" | "Terminated" | "LegacyHeld";
            readonly stateSince: string | null;
            readonly submittedAt: string | null;
            readonly facets: components["schemas"]["Facets"];
            /** @description As last submitted. The own ISAO reads its working copy while it writes one; to all others a draft that was never submitted is null. */
            readonly application: components["schemas"]["Application"] | components["schemas"]["ApplicationDraft"] | null;
            readonly review: components["schemas"]["Review"];
            /** @description Empty for the ISAO side. */
            readonly risks: readonly components["schemas"]["AcceptedRisk"][];
            /** @description Open conditions of the reviews in force; for the ISAO side its own. */
            readonly conditions: readonly components["schemas"]["ReviewCondition"][];
            readonly signatures: readonly components["schemas"]["Signature"][];
            /** @description What is live: empty unless the agreement is Active and its term runs. */
            readonly entitlements: readonly components["schemas"]["Command.Entitlement"][];
            /**
             * @description The term has ended, whatever `state` still says.
             * @constant
             */
            readonly expired?: true;
            readonly changes?: components["schemas"]["RequestedChanges"];
            readonly classified?: components["schemas"]["ClassifiedAccess"];
            readonly terms?: components["schemas"]["OpenTerms"];
            readonly activation?: components["schemas"]["Activation"];
            readonly ending?: components["schemas"]["Ending"];
            /**
             * Format: uuid
             * @description The successor since whose activation this agreement entitles to nothing.
             */
            readonly supersededBy?: string;
            /** @description The commands of the caller’s functions, every guard evaluated that needs no payload. Absent from reads of the past. */
            readonly actions?: readonly components["schemas"]["Action"][];
        };
        /** @description Answer to an accepted command. A retry with the same key gets the same answer. */
        readonly AgreementCommandAnswer: {
            /**
             * Format: uuid
             * @description Id of the resource.
             */
            readonly id: string;
            /** @description Revision after the last event of the command, as in `ETag`. */
            readonly revision: number;
            /** @enum {string} */
            readonly state: "Draft" | "Proposed" | "ChangesRequested" | "PrivacyReviewed" | "ClassifiedAccessApproved" | "Active" | "Suspended" | "Rejected" | "Withdrawn" | "Expired" | "Terminated" | "LegacyHeld";
            /** @description Position of the last event: send it as `X-Min-Position` to read at least this far. */
            readonly position: string;
            readonly events: readonly {
                /** @enum {string} */
                readonly type: "AgreementDrafted" | "DraftRevised" | "AgreementProposed" | "IntakeCompleted" | "ReviewerAssigned" | "ReviewerRecused" | "ConcurrenceRecorded" | "ChangesRequested" | "AgreementResubmitted" | "PrivacyReviewPassed" | "PrivacyReviewFailed" | "PrivacyReviewWentStale" | "ConditionDischarged" | "ClassifiedAccessMarkedNotRequired" | "ClassifiedAccessApproved" | "ClassifiedAccessDenied" | "ClassifiedAccessRequestDropped" | "ClassifiedAccessSuspended" | "ClassifiedAccessReinstated" | "ClassifiedAccessRevoked" | "RiskAccepted" | "RiskAcceptanceExpired" | "RiskAcceptanceWithdrawn" | "TermsOpenedForSignature" | "SignatureRecorded" | "SignatureVoided" | "AgreementActivated" | "AgreementRejected" | "AgreementWithdrawn" | "AgreementSuspended" | "SuspensionRatified" | "AgreementReinstated" | "TerminationNoticeGiven" | "AgreementTerminated" | "AgreementExpired" | "ChangedConditionReported" | "AmendmentProposed" | "AmendmentPrivacyReviewed" | "AmendmentPrivacyReviewFailed" | "AmendmentClassifiedAccessDecided" | "AmendmentSigned" | "AmendmentTookEffect" | "AmendmentClosed" | "AnnualReviewCompleted" | "LegacyAgreementImported" | "LegacyImportVerified" | "CorrectionRecorded" | "LegalHoldPlaced" | "LegalHoldReleased" | "DispositionCertified" | "DeadlineReminderSent" | "DeadlineEscalated" | "DeadlineMissed" | "BreakGlassRequested" | "BreakGlassOpened" | "BreakGlassClosed";
                /** @description Counts from 0 within the stream. */
                readonly revision: number;
            }[];
        };
        readonly AgreementList: {
            readonly items: readonly components["schemas"]["AgreementListItem"][];
            /** @description Null on the last page. */
            readonly nextCursor: string | null;
        };
        readonly AgreementListItem: {
            /** Format: uuid */
            readonly id: string;
            /** @description Given at submission; null before. */
            readonly number: string | null;
            readonly organization: components["schemas"]["Party"];
            /** @enum {string} */
            readonly state: "Draft" | "Proposed" | "ChangesRequested" | "PrivacyReviewed" | "ClassifiedAccessApproved" | "Active" | "Suspended" | "Rejected" | "Withdrawn" | "Expired" | "Terminated" | "LegacyHeld";
            readonly facets: components["schemas"]["Facets"];
            /** @description Counts from 0 within the stream. */
            readonly revision: number;
            /** Format: date-time */
            readonly updatedAt: string;
            /** Format: date-time */
            readonly submittedAt?: string;
            /** Format: date */
            readonly expiresOn?: string;
            /**
             * @description The term has ended, whatever `state` still says.
             * @constant
             */
            readonly expired?: true;
        };
        /**
         * Application for an information-sharing agreement
         * @description The whole application as one flat snapshot (part C of the domain). Holds with either form; #/$defs/StandardApplication and #/$defs/NegotiatedApplication add what the agreement form of the creation requires. No field may hold a social security number, birth data or classified text.
         */
        readonly Application: {
            readonly legalName: string;
            /** @enum {string} */
            readonly organizationKind: "ISAO" | "ISAC" | "SingleCompany" | "Collaboration";
            /** @enum {string} */
            readonly formationBasis: "Sector" | "SubSector" | "Region" | "Affinity" | "ThreatSpecific";
            readonly formationNote?: string;
            /** @enum {string} */
            readonly membershipMix: "Public" | "Private" | "Mixed";
            /** @enum {string} */
            readonly taxStatus: "ForProfit" | "Nonprofit" | "Government" | "Unincorporated";
            readonly purposeTest: {
                /** @constant */
                readonly analyse: true;
                /** @constant */
                readonly communicate: true;
                /** @constant */
                readonly disseminate: true;
            };
            /** @description ISO 3166 country or subdivision. */
            readonly jurisdiction: string;
            readonly registrationNo?: string;
            readonly cageCode?: string;
            readonly principalAddress: components["schemas"]["Application.Address"];
            readonly foreignMembersOrOwners: {
                readonly present: boolean;
                readonly description?: components["schemas"]["Application.Paragraph"];
            };
            /** @enum {string} */
            readonly memberCountBand: "1-10" | "11-50" | "51-250" | "251-1000" | "1001-5000" | "5001+";
            readonly memberSectors: readonly ("Chemical" | "Commercial Facilities" | "Communications" | "Critical Manufacturing" | "Dams" | "Defense Industrial Base" | "Emergency Services" | "Energy" | "Financial Services" | "Food and Agriculture" | "Government Facilities" | "Healthcare and Public Health" | "Information Technology" | "Nuclear Reactors, Materials, and Waste" | "Transportation Systems" | "Water and Wastewater Systems" | "Other")[];
            /** @enum {string} */
            readonly memberListVisibility: "Public" | "NCCICOnly" | "Withheld";
            readonly isaoSoRegistration?: string;
            readonly officer: components["schemas"]["Application.Contact"];
            readonly deputy: components["schemas"]["Application.Contact"];
            readonly signatory: {
                readonly roleTitle: components["schemas"]["Application.RoleTitle"];
                readonly authorityDigest: components["schemas"]["Application.Digest"];
                readonly validUntil: components["schemas"]["Application.Date"];
            };
            readonly privacyContact: components["schemas"]["Application.Contact"];
            readonly securityContact: components["schemas"]["Application.Contact"];
            readonly soc24x7: components["schemas"]["Application.Contact"];
            readonly negotiatedRationale?: components["schemas"]["Application.Text"];
            readonly deviations: readonly components["schemas"]["Application.Deviation"][];
            /**
             * @default [
             *       "6USC659i",
             *       "6USC673h",
             *       "EO13691"
             *     ]
             */
            readonly authorityBasis: readonly ("6USC659i" | "6USC673h" | "EO13691" | "6USC659c" | "6USC1503" | "6USC1504" | "6USC662" | "6USC673a" | "EO12829" | "EO13549" | "15USC3710a")[];
            readonly purposes: readonly ("ProtectInformationSystem" | "ProtectInformation" | "IdentifyThreat" | "IdentifyVulnerability" | "DetectIncident" | "MitigateIncident")[];
            readonly infoTypes: components["schemas"]["Application.InfoTypeScopes"];
            readonly channels: readonly components["schemas"]["Application.Channel"][];
            readonly collections: readonly components["schemas"]["Application.Collection"][];
            readonly tlpCeiling: components["schemas"]["Application.TlpLabel"];
            /** @description Individual recipients by reference; for a RED ceiling only. */
            readonly namedRecipients: readonly components["schemas"]["Application.ContactRef"][];
            readonly membersCountAsClients: boolean;
            /** @enum {string} */
            readonly onwardRule: "None" | "MembersOnly" | "MembersAndClients";
            readonly onwardConditions?: components["schemas"]["Application.Paragraph"];
            /**
             * @default Anonymous
             * @enum {string}
             */
            readonly anonymity: "Anonymous" | "Consented";
            readonly proprietaryDesignation: boolean;
            readonly pciiIntended: boolean;
            readonly piiCategoriesPossible: readonly ("PersonName" | "EmailAddress" | "AccountIdentifier" | "IpAddress" | "DeviceIdentifier" | "PhoneNumber" | "PostalAddress" | "Credential" | "LocationData" | "MessageContent" | "ImageOrVoice" | "GovernmentIdentifier" | "FinancialInformation" | "HealthInformation" | "HumanResourcesInformation" | "EducationHistory" | "ConsumerHistory" | "PropertyOwnership" | "ChildInformation")[];
            readonly removal: {
                /** @enum {string} */
                readonly method: "Manual" | "Technical" | "Both";
                readonly description: components["schemas"]["Application.Text"];
                readonly lastTestOn?: components["schemas"]["Application.Date"];
            };
            readonly retentionDaysMax: number;
            /** @enum {string} */
            readonly destructionMethod: "Clear" | "Purge" | "CryptographicErase" | "Destroy";
            readonly redress: {
                readonly text: components["schemas"]["Application.Text"];
                readonly responseDays: number;
            };
            readonly securityControls: readonly ("UniqueAccounts" | "MultiFactorAuthentication" | "LeastPrivilege" | "EncryptionInTransit" | "EncryptionAtRest" | "AuditLogging" | "NetworkSegmentation" | "VulnerabilityManagement" | "EndpointProtection" | "IncidentResponsePlan" | "BackupAndRecovery" | "PersonnelScreening" | "SecurityTraining" | "PhysicalProtection" | "SupplierAssurance")[];
            readonly breachNoticeHours: number;
            /** @enum {string} */
            readonly impactLevel: "Low" | "Moderate" | "High";
            readonly downstreamExchanges: readonly components["schemas"]["Application.DownstreamExchange"][];
            /** @constant */
            readonly baselineVersion: "2016.1";
            readonly baselineAnswers: components["schemas"]["Application.BaselineAnswers"];
            /** @description One answer per mandatory clause; all must be true when the terms are opened for signature. */
            readonly clauseChecklist: {
                readonly voluntary: boolean;
                readonly noRight: boolean;
                readonly crada2014Privacy: boolean;
                readonly restrictionsHonoured: boolean;
                readonly piiRemoval: boolean;
                readonly useLimits: boolean;
                readonly termination: boolean;
                readonly survival: boolean;
                readonly records: boolean;
            };
            /**
             * @default None
             * @enum {string}
             */
            readonly requestedLevel: "None" | "Confidential" | "Secret" | "TopSecret";
            readonly pathway?: components["schemas"]["Application.PathwayId"];
            readonly possession?: {
                readonly holds: boolean;
                readonly site?: components["schemas"]["Application.Line"];
            };
            /** @description Counts only, never identities. */
            readonly nomineeCountByLevel?: {
                readonly Confidential?: number;
                readonly Secret?: number;
                readonly TopSecret?: number;
            };
            /** @enum {string} */
            readonly briefingSiteWithin50mi?: "Yes" | "No" | "WillTravel";
            /** @description Unclassified. At least 100 characters, 400 for TopSecret. */
            readonly needStatementUnclassified?: string;
            readonly smo?: components["schemas"]["Application.RoleHolder"];
            readonly fso?: components["schemas"]["Application.RoleHolder"];
            readonly itpso?: components["schemas"]["Application.RoleHolder"];
            /** @enum {string} */
            readonly fociStatus?: "None" | "Mitigated" | "Unmitigated" | "Unknown";
            readonly sf328Digest?: components["schemas"]["Application.Digest"];
            /** @default 36 */
            readonly requestedTermMonths: number;
            readonly relatedInstruments: readonly components["schemas"]["Application.RelatedInstrument"][];
            /** @description JSON Pointer of a field to the basis on which it would be withheld. */
            readonly foiaSensitivity?: {
                readonly [key: string]: "CISA2015" | "PCII" | "b3" | "b4" | "b5" | "b6" | "b7" | "Releasable";
            };
        } & (unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown);
        readonly "Application.Address": {
            readonly street: components["schemas"]["Application.Line"];
            readonly city: string;
            readonly region: string;
            readonly postalCode: string;
            readonly country: components["schemas"]["Application.CountryCode"];
        };
        readonly "Application.BaselineAnswer": {
            readonly itemId: components["schemas"]["Application.ItemId"];
            /** @enum {string} */
            readonly answer: "Met" | "Gap" | "NA";
            /** @description Digest, clause, address or other reference. */
            readonly evidence?: string;
        };
        /** @description Answers against baseline 2016.1: each mandatory item exactly once as Met or Gap, each conditional item at most once. */
        readonly "Application.BaselineAnswers": readonly components["schemas"]["Application.BaselineAnswer"][] & (unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown);
        readonly "Application.Certification": {
            /** @constant */
            readonly accepted: true;
            readonly textVersion: components["schemas"]["Application.TextVersion"];
        };
        /** @enum {string} */
        readonly "Application.Channel": "AIS_TAXII" | "Portal" | "Email" | "Briefing" | "InPerson";
        /** @enum {string} */
        readonly "Application.ClassifiedLevel": "Confidential" | "Secret" | "TopSecret";
        /** @enum {string} */
        readonly "Application.ClauseId": "voluntary" | "noRight" | "crada2014Privacy" | "restrictionsHonoured" | "piiRemoval" | "useLimits" | "termination" | "survival" | "records";
        readonly "Application.Collection": {
            readonly id: components["schemas"]["Application.CollectionId"];
            readonly canRead: boolean;
            readonly canWrite: boolean;
        } | {
            /** @constant */
            readonly canRead: true;
        } | {
            /** @constant */
            readonly canWrite: true;
        };
        readonly "Application.CollectionId": string;
        readonly "Application.Contact": {
            readonly roleTitle: components["schemas"]["Application.RoleTitle"];
            readonly contactRef: components["schemas"]["Application.ContactRef"];
        };
        /** @description Opaque reference into the erasable directory; no e-mail address, no name. */
        readonly "Application.ContactRef": string;
        /** @description ISO 3166-1 alpha-2. */
        readonly "Application.CountryCode": string;
        /**
         * Format: date
         * @description Calendar date YYYY-MM-DD; a deadline ends at 23:59:59 America/New_York.
         */
        readonly "Application.Date": string;
        readonly "Application.Deviation": {
            readonly clauseId: components["schemas"]["Application.ClauseId"];
            readonly text: components["schemas"]["Application.Text"];
        };
        /** @description Lower-case hex SHA-256. */
        readonly "Application.Digest": string;
        readonly "Application.DownstreamExchange": {
            readonly name: components["schemas"]["Application.Line"];
            /** @enum {string} */
            readonly controlStatus: "Verified" | "SelfAttested" | "Unverified" | "Stopped";
        };
        /** @enum {string} */
        readonly "Application.InfoType": "CyberThreatIndicator" | "DefensiveMeasure" | "IncidentReport" | "VulnerabilityInformation" | "Analysis" | "MitigationProtocol" | "Warning" | "ClassifiedContext";
        readonly "Application.InfoTypeScope": {
            readonly type: components["schemas"]["Application.InfoType"];
            /** @enum {string} */
            readonly direction: "toNCCIC" | "fromNCCIC" | "both";
        };
        /** @description Each type at most once. */
        readonly "Application.InfoTypeScopes": readonly components["schemas"]["Application.InfoTypeScope"][] & (unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown);
        readonly "Application.ItemId": string;
        /** @description RFC 6901. */
        readonly "Application.JsonPointer": string;
        readonly "Application.Line": string;
        readonly "Application.Paragraph": string;
        /** @description Id of a clearance pathway of the policy in force; reference data, so not an enumeration here. */
        readonly "Application.PathwayId": string;
        readonly "Application.RelatedInstrument": {
            /** @enum {string} */
            readonly kind: "CRADA" | "CISCA" | "AIS_ToU" | "IA" | "MOA" | "MOU" | "Other";
            readonly ref: components["schemas"]["Application.Line"];
        };
        readonly "Application.RoleHolder": {
            readonly appointed: boolean;
            readonly roleTitle?: components["schemas"]["Application.RoleTitle"];
        };
        /** @description Title of a role, never the name of a person. */
        readonly "Application.RoleTitle": string;
        /** @description Opaque id of a person, the `sub` of the token. */
        readonly "Application.SubjectId": string;
        readonly "Application.Text": string;
        /** @description Version of a statement or form template of the policy in force. */
        readonly "Application.TextVersion": string;
        /**
         * @description TLP 2.0 label by name; ranks are in codes.json.
         * @enum {string}
         */
        readonly "Application.TlpLabel": "CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED";
        /** Format: uuid */
        readonly "Application.Uuid": string;
        /** @description An application that is being written: any of its fields, none of them judged yet. */
        readonly ApplicationDraft: {
            readonly legalName?: unknown;
            readonly organizationKind?: unknown;
            readonly formationBasis?: unknown;
            readonly formationNote?: unknown;
            readonly membershipMix?: unknown;
            readonly taxStatus?: unknown;
            readonly purposeTest?: unknown;
            readonly jurisdiction?: unknown;
            readonly registrationNo?: unknown;
            readonly cageCode?: unknown;
            readonly principalAddress?: unknown;
            readonly foreignMembersOrOwners?: unknown;
            readonly memberCountBand?: unknown;
            readonly memberSectors?: unknown;
            readonly memberListVisibility?: unknown;
            readonly isaoSoRegistration?: unknown;
            readonly officer?: unknown;
            readonly deputy?: unknown;
            readonly signatory?: unknown;
            readonly privacyContact?: unknown;
            readonly securityContact?: unknown;
            readonly soc24x7?: unknown;
            readonly negotiatedRationale?: unknown;
            readonly deviations?: unknown;
            readonly authorityBasis?: unknown;
            readonly purposes?: unknown;
            readonly infoTypes?: unknown;
            readonly channels?: unknown;
            readonly collections?: unknown;
            readonly tlpCeiling?: unknown;
            readonly namedRecipients?: unknown;
            readonly membersCountAsClients?: unknown;
            readonly onwardRule?: unknown;
            readonly onwardConditions?: unknown;
            readonly anonymity?: unknown;
            readonly proprietaryDesignation?: unknown;
            readonly pciiIntended?: unknown;
            readonly piiCategoriesPossible?: unknown;
            readonly removal?: unknown;
            readonly retentionDaysMax?: unknown;
            readonly destructionMethod?: unknown;
            readonly redress?: unknown;
            readonly securityControls?: unknown;
            readonly breachNoticeHours?: unknown;
            readonly impactLevel?: unknown;
            readonly downstreamExchanges?: unknown;
            readonly baselineVersion?: unknown;
            readonly baselineAnswers?: unknown;
            readonly clauseChecklist?: unknown;
            readonly requestedLevel?: unknown;
            readonly pathway?: unknown;
            readonly possession?: unknown;
            readonly nomineeCountByLevel?: unknown;
            readonly briefingSiteWithin50mi?: unknown;
            readonly needStatementUnclassified?: unknown;
            readonly smo?: unknown;
            readonly fso?: unknown;
            readonly itpso?: unknown;
            readonly fociStatus?: unknown;
            readonly sf328Digest?: unknown;
            readonly requestedTermMonths?: unknown;
            readonly relatedInstruments?: unknown;
            readonly foiaSensitivity?: unknown;
        };
        readonly Appointment: {
            /** @enum {string} */
            readonly function: "isao.officer" | "isao.signatory" | "isao.fso";
            readonly headcountOne: boolean;
            /** Format: date-time */
            readonly appointedAt: string;
            /** Format: date-time */
            readonly endedAt?: string;
            /** @description Only for the own side, government and auditors. */
            readonly subjectId?: string;
        };
        readonly Attestation: {
            readonly baselineVersion: string;
            readonly answers: readonly {
                readonly itemId: string;
                /** @enum {string} */
                readonly answer: "Met" | "Gap" | "NA";
                /** @description Only for the own side, government and auditors. */
                readonly evidence?: string;
            }[];
            /** Format: date-time */
            readonly recordedAt: string;
            /**
             * Format: date
             * @description Last day on which it counts.
             */
            readonly validUntil: string;
            readonly lapsed: boolean;
            readonly withdrawnItemIds: readonly string[];
        };
        readonly Baseline: {
            readonly version: string;
            readonly name: string;
            readonly validityMonths: number;
            readonly groups: readonly {
                readonly code: string;
                readonly title: string;
            }[];
            readonly items: readonly {
                readonly itemId: string;
                readonly group: string;
                readonly text: string;
                /** @enum {string} */
                readonly requirement: "mandatory" | "conditional";
            }[];
        };
        readonly Change: {
            /** @enum {string} */
            readonly op: "add" | "remove" | "replace";
            readonly path: string;
            readonly event: {
                readonly type: string;
                /** @description Counts from 0 within the stream. */
                readonly revision: number;
            };
            /** @description What stands there now. */
            readonly value?: unknown;
            /** @description What stood there before. */
            readonly old?: unknown;
        };
        /** @description Absent until the privacy review has passed or a level was asked for. The determination (D2) is absent for the ISAO side. */
        readonly ClassifiedAccess: {
            /** @enum {string} */
            readonly status: "NotRequested" | "Requested" | "NotRequired" | "Approved" | "Denied" | "Suspended" | "Revoked";
            /** @enum {string} */
            readonly level: "None" | "Confidential" | "Secret" | "TopSecret";
            /** @enum {string} */
            readonly basis?: "NoneRequested" | "Dropped" | "Resubmitted";
            /** Format: date */
            readonly verificationDueOn?: string;
            readonly determination?: {
                /** @enum {string} */
                readonly level: "None" | "Confidential" | "Secret" | "TopSecret";
                readonly pathway: string;
                readonly possession: boolean;
                readonly conditions: readonly components["schemas"]["ReviewCondition"][];
                /** Format: date */
                readonly verificationDueOn: string;
                /** Format: date */
                readonly needRevalidateOn: string;
                /** @enum {string} */
                readonly determiningAuthority: "DHS" | "DoD";
                readonly form: components["schemas"]["Command.ClassifiedDeterminationForm"];
                readonly formDigest: string;
                readonly scopeUnclassified: string;
                readonly people: number;
                /** @enum {string} */
                readonly fociStatus: "None" | "Mitigated" | "Unmitigated" | "Unknown";
                readonly secondOfficial?: string;
            } | {
                readonly causeCode: string;
                /** Format: date-time */
                readonly effectiveAt: string;
                readonly form: components["schemas"]["Command.ClassifiedDeterminationForm"];
                readonly formDigest: string;
                readonly evidenceRef?: string;
            };
        };
        readonly CodeEntry: {
            readonly code: string;
            readonly meaning: string;
        };
        readonly "Command.ClassifiedApprovalForm": components["schemas"]["Command.ClassifiedDeterminationForm"] & ({
            readonly reasonCode?: never;
            /** @constant */
            readonly portalRuleAcknowledged?: true;
        } & (unknown & unknown));
        readonly "Command.ClassifiedCondition": {
            readonly text: components["schemas"]["Application.Paragraph"];
            /** @enum {string} */
            readonly owner: "ISAO" | "NCCIC";
            readonly dueOn: components["schemas"]["Application.Date"];
        };
        readonly "Command.ClassifiedDenialForm": components["schemas"]["Command.ClassifiedDeterminationForm"] & {
            readonly approvedLevel?: never;
            readonly verificationDueOn?: never;
            readonly needRevalidateOn?: never;
        };
        /**
         * D2 Classified-access determination
         * @description Requested level, officials, decision and times are the server’s. Unclassified text only. A written agreement with DoD and an accreditation are named in entityEligibility.sourceRef.
         */
        readonly "Command.ClassifiedDeterminationForm": {
            readonly pathway: components["schemas"]["Application.PathwayId"];
            /** @enum {string} */
            readonly determiningAuthority: "DHS" | "DoD";
            readonly approvedLevel?: components["schemas"]["Application.ClassifiedLevel"];
            readonly scopeUnclassified: components["schemas"]["Application.Text"];
            readonly possession: boolean;
            readonly entityEligibility: components["schemas"]["Command.EntityEligibility"];
            readonly foci: components["schemas"]["Command.Foci"];
            readonly smoCleared: boolean;
            readonly fsoCleared: boolean;
            readonly itpsoCleared: boolean;
            readonly people: components["schemas"]["Command.People"];
            readonly tsNeedFinding?: string;
            readonly guidanceDigest?: components["schemas"]["Application.Digest"];
            readonly portalRuleAcknowledged: boolean;
            readonly conditions: readonly components["schemas"]["Command.ClassifiedCondition"][];
            readonly verificationDueOn?: components["schemas"]["Application.Date"];
            readonly needRevalidateOn?: components["schemas"]["Application.Date"];
            /** @enum {string} */
            readonly reasonCode?: "FOCI_UNMITIGATED" | "FOCI_UNKNOWN" | "NOT_ELIGIBLE" | "NEED_NOT_SHOWN" | "LEVEL_NOT_JUSTIFIED" | "OFFICIALS_NOT_CLEARED" | "SAFEGUARDING_INADEQUATE" | "PATHWAY_CLOSED" | "NATIONAL_SECURITY" | "DISCRETIONARY";
        };
        readonly "Command.Condition": {
            readonly text: components["schemas"]["Application.Paragraph"];
            /** @enum {string} */
            readonly owner: "ISAO" | "NCCIC";
            readonly dueOn: components["schemas"]["Application.Date"];
            readonly blocking: boolean;
            /** @enum {string} */
            readonly residualLevel: "VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh";
        };
        /** @description Made by the server: privacy.<principle> for the condition of a D1 finding, classified.<n> for the n-th condition of D2, with amendment-<n>- in front for one set by an amendment review. */
        readonly "Command.ConditionId": string;
        readonly "Command.Entitlement": {
            readonly collectionId: components["schemas"]["Application.CollectionId"];
            readonly canRead: boolean;
            readonly canWrite: boolean;
            readonly infoTypes: readonly components["schemas"]["Application.InfoType"][];
            readonly tlpCeiling: components["schemas"]["Application.TlpLabel"];
        };
        readonly "Command.EntityEligibility": {
            /** @enum {string} */
            readonly status: "Eligible" | "Limited" | "NotRequired" | "InProcess" | "Invalidated" | "Revoked";
            readonly asOf: components["schemas"]["Application.Date"];
            readonly sourceRef: components["schemas"]["Application.Line"];
        };
        readonly "Command.Evidence": {
            readonly digest: components["schemas"]["Application.Digest"];
            readonly locator: components["schemas"]["Application.Line"];
        };
        readonly "Command.Finding": {
            /** @enum {string} */
            readonly principle: "Transparency" | "IndividualParticipation" | "PurposeSpecification" | "DataMinimization" | "UseLimitation" | "DataQualityAndIntegrity" | "Security" | "AccountabilityAndAuditing";
            /** @enum {string} */
            readonly finding: "Satisfied" | "SatisfiedWithCondition" | "NotSatisfied" | "NotApplicable";
            readonly rationale: string;
            readonly evidence: readonly components["schemas"]["Command.Evidence"][];
            readonly condition?: components["schemas"]["Command.Condition"];
        } & (unknown & unknown);
        readonly "Command.Foci": {
            /** @enum {string} */
            readonly status: "None" | "Mitigated" | "Unmitigated" | "Unknown";
            readonly mitigationRef?: components["schemas"]["Application.Line"];
        };
        /** @description Place of the item in the latest request-changes body, from 1. */
        readonly "Command.ItemNumber": string;
        /** @description Counts only; equal on approval. */
        readonly "Command.People": {
            readonly eligible: number;
            readonly ndaSigned: number;
            readonly needToKnow: number;
        };
        /**
         * D1 Privacy review
         * @description Exactly eight findings and thirteen checks. Revision number, reviewer, times, digest and outcome are the server’s.
         */
        readonly "Command.PrivacyReviewForm": {
            readonly formVersion?: components["schemas"]["Application.TextVersion"];
            readonly findings: readonly components["schemas"]["Command.Finding"][] & (unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown);
            readonly statutoryChecks: readonly components["schemas"]["Command.StatutoryCheck"][] & (unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown);
        };
        /**
         * D3 Risk acceptance
         * @description Acceptor, rank, residual level, risk id, status and times are the server’s.
         */
        readonly "Command.RiskAcceptanceForm": {
            readonly source: {
                /** @enum {string} */
                readonly kind: "privacyCondition" | "standardsGap" | "securityFinding" | "statutoryCoverGap" | "nonConcurOverride";
                readonly ref: components["schemas"]["Application.Line"];
            } & (unknown & unknown & unknown);
            readonly statement: {
                readonly cause: components["schemas"]["Application.Paragraph"];
                readonly event: components["schemas"]["Application.Paragraph"];
                readonly effect: components["schemas"]["Application.Paragraph"];
            };
            readonly affected: readonly components["schemas"]["Application.Line"][];
            readonly inherent: components["schemas"]["Command.RiskRating"];
            readonly residual: components["schemas"]["Command.RiskRating"];
            readonly controls: readonly components["schemas"]["Application.Paragraph"][];
            readonly whyAccepted: components["schemas"]["Application.Text"];
            readonly considerations: {
                readonly strategic: components["schemas"]["Application.Text"];
                readonly operational: components["schemas"]["Application.Text"];
                readonly budgetary: components["schemas"]["Application.Text"];
            };
            readonly unmitigatedVulnerabilities: readonly components["schemas"]["Application.Paragraph"][];
            readonly plan: readonly {
                readonly milestone: components["schemas"]["Application.Paragraph"];
                readonly dueOn: components["schemas"]["Application.Date"];
            }[];
            readonly expiresOn: components["schemas"]["Application.Date"];
            readonly triggers: readonly components["schemas"]["Application.Paragraph"][];
            readonly rollUp: {
                readonly component: components["schemas"]["Application.Line"];
                readonly department: components["schemas"]["Application.Line"];
                readonly reportToOMB: boolean;
                readonly missionFunction: components["schemas"]["Application.Line"];
            };
        };
        readonly "Command.RiskRating": {
            /** @enum {string} */
            readonly likelihood: "VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh";
            /** @enum {string} */
            readonly impact: "VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh";
        };
        /**
         * D4 Signature record
         * @description Party, signer, terms version, time, address and verification result are the server’s.
         */
        readonly "Command.SignatureForm": {
            readonly termsDigest: components["schemas"]["Application.Digest"];
            /** @enum {string} */
            readonly method: "PIV_CAC" | "QualifiedESignature" | "WetInk";
            readonly authorityDigest: components["schemas"]["Application.Digest"];
            readonly authorityValidUntil: components["schemas"]["Application.Date"];
            readonly certificateFingerprint?: components["schemas"]["Application.Digest"];
            readonly witness?: {
                readonly scanDigest: components["schemas"]["Application.Digest"];
                readonly roleTitle: components["schemas"]["Application.RoleTitle"];
                readonly contactRef: components["schemas"]["Application.ContactRef"];
            };
            readonly statementVersion: components["schemas"]["Application.TextVersion"];
        };
        readonly "Command.StatutoryCheck": {
            /** @enum {string} */
            readonly check: "removal-method" | "security-control" | "source-restrictions" | "retention-and-destruction" | "mis-sharing-notice" | "us-person-notice" | "permitted-uses" | "no-regulatory-use" | "protected-speech" | "proprietary-pcii-marking" | "crada-2014-protections" | "onward-members-bound" | "pia-sorn-coverage";
            /** @enum {string} */
            readonly answer: "Yes" | "No" | "NA";
            readonly locator?: components["schemas"]["Application.Line"];
        };
        readonly "Command.accept-risk": {
            readonly form: components["schemas"]["Command.RiskAcceptanceForm"];
        };
        readonly "Command.activate-agreement": {
            readonly effectiveOn?: components["schemas"]["Application.Date"];
            readonly expiresOn?: components["schemas"]["Application.Date"];
            readonly entitlements?: readonly components["schemas"]["Command.Entitlement"][];
        };
        readonly "Command.appoint-officer": {
            readonly subjectId: components["schemas"]["Application.SubjectId"];
            /** @enum {string} */
            readonly function: "isao.officer" | "isao.signatory" | "isao.fso";
            readonly headcountOne?: boolean;
        };
        readonly "Command.approve-classified-access": {
            readonly form: components["schemas"]["Command.ClassifiedApprovalForm"];
        };
        readonly "Command.assign-reviewer": {
            /** @enum {string} */
            readonly function: "dhs.privacy" | "dhs.crcl" | "dhs.counsel" | "dhs.csa";
            readonly subjectId: components["schemas"]["Application.SubjectId"];
            readonly dueOn: components["schemas"]["Application.Date"];
        };
        readonly "Command.complete-intake": {
            readonly checklist: readonly {
                /** @enum {string} */
                readonly item: "party-identified" | "purpose-test" | "authority" | "contacts" | "attestation" | "no-prohibited-content";
                readonly answer: boolean;
                readonly note?: components["schemas"]["Application.Paragraph"];
            }[] & (unknown & unknown & unknown & unknown & unknown & unknown);
            /** @constant */
            readonly duplicatesChecked: true;
        };
        readonly "Command.create-draft": {
            readonly organizationId: components["schemas"]["Application.Uuid"];
            /** @enum {string} */
            readonly agreementForm: "Standard" | "Negotiated";
            readonly predecessorId?: components["schemas"]["Application.Uuid"];
        };
        readonly "Command.deny-classified-access": {
            readonly form: components["schemas"]["Command.ClassifiedDenialForm"];
        };
        readonly "Command.drop-classified-request": {
            /** @constant */
            readonly acknowledged: true;
        };
        readonly "Command.end-appointment": {
            readonly subjectId: components["schemas"]["Application.SubjectId"];
            /** @enum {string} */
            readonly function: "isao.officer" | "isao.signatory" | "isao.fso";
        };
        readonly "Command.fail-privacy-review": {
            readonly form: components["schemas"]["Command.PrivacyReviewForm"];
        };
        readonly "Command.open-for-signature": {
            readonly signBy?: components["schemas"]["Application.Date"];
        };
        readonly "Command.pass-privacy-review": {
            readonly form: components["schemas"]["Command.PrivacyReviewForm"];
        };
        readonly "Command.place-hold": {
            readonly reason: components["schemas"]["Application.Paragraph"];
        };
        readonly "Command.reassign-reviewer": {
            /** @enum {string} */
            readonly function: "dhs.privacy" | "dhs.crcl" | "dhs.counsel" | "dhs.csa";
            readonly subjectId: components["schemas"]["Application.SubjectId"];
            readonly dueOn: components["schemas"]["Application.Date"];
            /** @enum {string} */
            readonly reasonCode: "ConflictFound" | "Workload" | "Absence" | "LeftFunction" | "DeadlineMissed";
        };
        readonly "Command.record-concurrence": {
            /** @enum {string} */
            readonly office: "crcl" | "counsel" | "second-official";
            /** @enum {string} */
            readonly position: "Concur" | "ConcurWithComment" | "NonConcur";
            readonly comment?: components["schemas"]["Application.Text"];
        };
        readonly "Command.record-security-fact": {
            /** @enum {string} */
            readonly factKind: "EntityEligibility" | "FOCI" | "KMP";
            readonly status: string;
            readonly sourceRef: components["schemas"]["Application.Line"];
            readonly asOf: components["schemas"]["Application.Date"];
        } & (unknown & unknown & unknown);
        readonly "Command.record-standards-attestation": {
            /** @constant */
            readonly baselineVersion: "2016.1";
            readonly answers: components["schemas"]["Application.BaselineAnswers"];
        };
        readonly "Command.recuse-reviewer": {
            /** @enum {string} */
            readonly function: "dhs.privacy" | "dhs.crcl" | "dhs.counsel" | "dhs.csa";
            /** @enum {string} */
            readonly reasonCode: "PriorInvolvement" | "FinancialInterest" | "PersonalRelationship" | "FormerMember" | "Workload" | "Absence" | "DeclinedToState";
        };
        readonly "Command.register-organization": {
            readonly slug: string;
            readonly legalName: string;
            readonly shortName: string;
            /** @enum {string} */
            readonly organizationKind: "ISAO" | "ISAC" | "SingleCompany" | "Collaboration";
            /** @enum {string} */
            readonly formationBasis: "Sector" | "SubSector" | "Region" | "Affinity" | "ThreatSpecific";
            /** @enum {string} */
            readonly sector?: "Chemical" | "Commercial Facilities" | "Communications" | "Critical Manufacturing" | "Dams" | "Defense Industrial Base" | "Emergency Services" | "Energy" | "Financial Services" | "Food and Agriculture" | "Government Facilities" | "Healthcare and Public Health" | "Information Technology" | "Nuclear Reactors, Materials, and Waste" | "Transportation Systems" | "Water and Wastewater Systems" | "Other";
            readonly region?: string;
            /** @enum {string} */
            readonly membershipMix: "Public" | "Private" | "Mixed";
            /** @enum {string} */
            readonly taxStatus: "ForProfit" | "Nonprofit" | "Government" | "Unincorporated";
            readonly jurisdiction: string;
        } & (unknown & unknown);
        readonly "Command.reject-proposal": {
            /** @enum {string} */
            readonly reasonCode: "NotAnISAO" | "PurposeOutOfScope" | "PrivacyNotSatisfied" | "StandardsNotMet" | "ClassifiedDenied" | "Duplicate" | "NoResponse" | "NationalSecurity" | "Discretionary" | "DeclinedToState";
            readonly publicStatement?: components["schemas"]["Application.Paragraph"];
        };
        readonly "Command.release-hold": {
            readonly reason: components["schemas"]["Application.Paragraph"];
        };
        readonly "Command.request-changes": {
            readonly items: readonly {
                readonly fieldPath: components["schemas"]["Application.JsonPointer"];
                readonly problem: components["schemas"]["Application.Paragraph"];
                readonly action: components["schemas"]["Application.Paragraph"];
            }[];
            readonly dueOn: components["schemas"]["Application.Date"];
        };
        readonly "Command.resubmit": {
            readonly application: components["schemas"]["Application"];
            readonly answers: readonly {
                readonly itemId: components["schemas"]["Command.ItemNumber"];
                readonly answer: components["schemas"]["Application.Paragraph"];
            }[];
            readonly certification: components["schemas"]["Application.Certification"];
        };
        readonly "Command.revise-draft": {
            /** @description JSON Merge Patch (RFC 7396) of the application. Values are judged when the application is submitted, only the names of its top-level fields here. */
            readonly fieldPatch: {
                readonly legalName?: unknown;
                readonly organizationKind?: unknown;
                readonly formationBasis?: unknown;
                readonly formationNote?: unknown;
                readonly membershipMix?: unknown;
                readonly taxStatus?: unknown;
                readonly purposeTest?: unknown;
                readonly jurisdiction?: unknown;
                readonly registrationNo?: unknown;
                readonly cageCode?: unknown;
                readonly principalAddress?: unknown;
                readonly foreignMembersOrOwners?: unknown;
                readonly memberCountBand?: unknown;
                readonly memberSectors?: unknown;
                readonly memberListVisibility?: unknown;
                readonly isaoSoRegistration?: unknown;
                readonly officer?: unknown;
                readonly deputy?: unknown;
                readonly signatory?: unknown;
                readonly privacyContact?: unknown;
                readonly securityContact?: unknown;
                readonly soc24x7?: unknown;
                readonly negotiatedRationale?: unknown;
                readonly deviations?: unknown;
                readonly authorityBasis?: unknown;
                readonly purposes?: unknown;
                readonly infoTypes?: unknown;
                readonly channels?: unknown;
                readonly collections?: unknown;
                readonly tlpCeiling?: unknown;
                readonly namedRecipients?: unknown;
                readonly membersCountAsClients?: unknown;
                readonly onwardRule?: unknown;
                readonly onwardConditions?: unknown;
                readonly anonymity?: unknown;
                readonly proprietaryDesignation?: unknown;
                readonly pciiIntended?: unknown;
                readonly piiCategoriesPossible?: unknown;
                readonly removal?: unknown;
                readonly retentionDaysMax?: unknown;
                readonly destructionMethod?: unknown;
                readonly redress?: unknown;
                readonly securityControls?: unknown;
                readonly breachNoticeHours?: unknown;
                readonly impactLevel?: unknown;
                readonly downstreamExchanges?: unknown;
                readonly baselineVersion?: unknown;
                readonly baselineAnswers?: unknown;
                readonly clauseChecklist?: unknown;
                readonly requestedLevel?: unknown;
                readonly pathway?: unknown;
                readonly possession?: unknown;
                readonly nomineeCountByLevel?: unknown;
                readonly briefingSiteWithin50mi?: unknown;
                readonly needStatementUnclassified?: unknown;
                readonly smo?: unknown;
                readonly fso?: unknown;
                readonly itpso?: unknown;
                readonly fociStatus?: unknown;
                readonly sf328Digest?: unknown;
                readonly requestedTermMonths?: unknown;
                readonly relatedInstruments?: unknown;
                readonly foiaSensitivity?: unknown;
            };
        };
        readonly "Command.sign-agreement": components["schemas"]["Command.SignatureForm"];
        readonly "Command.submit-proposal": {
            readonly application?: components["schemas"]["Application"];
            readonly applicationDigest?: components["schemas"]["Application.Digest"];
            readonly certification: components["schemas"]["Application.Certification"];
        };
        readonly "Command.withdraw-attestation": {
            readonly itemIds: readonly components["schemas"]["Application.ItemId"][];
            readonly reason: components["schemas"]["Application.Paragraph"];
        };
        readonly "Command.withdraw-proposal": {
            /** @enum {string} */
            readonly reasonCode: "NoLongerNeeded" | "WillReapply" | "TermsNotAcceptable" | "OrganizationChanged" | "OtherChannelChosen" | "DeclinedToState";
        };
        readonly DeadlineAhead: {
            /** @description What runs: another beginning is another timer. */
            readonly timerId: string;
            /** @description The timer of the policy. */
            readonly rule: string;
            /** @description The action of the policy, or that the last day went by. */
            readonly action: string | ("Remind" | "Escalate" | "SendStatusNote" | "AllowRejection" | "MarkPrivacyReviewStale" | "VoidSignatures" | "WithdrawProposal" | "LiftUnratifiedSuspension" | "RequireDecision" | "LapseAttestation" | "SuspendAgreement" | "SuspendClassifiedAccess" | "Notify" | "AskWhetherNeedPersists" | "FlagLate" | "ListMissing" | "LockTemplate" | "ExpireRiskAcceptance" | "OpenRenewalWindow" | "ExpireAgreement" | "ApplyAmendment" | "TerminateAgreement") | "Missed";
            /**
             * Format: date
             * @description The last day of the timer.
             */
            readonly dueOn: string;
            /** @description Functions that are told; the ISAO side sees its own. */
            readonly recipients: readonly ("isao.officer" | "isao.signatory" | "isao.fso" | "nccic.case_manager" | "dhs.privacy" | "dhs.crcl" | "dhs.counsel" | "dhs.csa" | "dhs.risk_acceptor" | "nccic.approving_official" | "auditor" | "admin" | "clock")[];
            /** Format: date-time */
            readonly at: string;
            /** @description The command that the clock will send; absent where somebody is only told. */
            readonly command?: string;
        };
        readonly DeadlinePassed: {
            /** @description What runs: another beginning is another timer. */
            readonly timerId: string;
            /** @description The timer of the policy. */
            readonly rule: string;
            /** @description The action of the policy, or that the last day went by. */
            readonly action: string | ("Remind" | "Escalate" | "SendStatusNote" | "AllowRejection" | "MarkPrivacyReviewStale" | "VoidSignatures" | "WithdrawProposal" | "LiftUnratifiedSuspension" | "RequireDecision" | "LapseAttestation" | "SuspendAgreement" | "SuspendClassifiedAccess" | "Notify" | "AskWhetherNeedPersists" | "FlagLate" | "ListMissing" | "LockTemplate" | "ExpireRiskAcceptance" | "OpenRenewalWindow" | "ExpireAgreement" | "ApplyAmendment" | "TerminateAgreement") | "Missed";
            /**
             * Format: date
             * @description The last day of the timer.
             */
            readonly dueOn: string;
            /** @description Functions that are told; the ISAO side sees its own. */
            readonly recipients: readonly ("isao.officer" | "isao.signatory" | "isao.fso" | "nccic.case_manager" | "dhs.privacy" | "dhs.crcl" | "dhs.counsel" | "dhs.csa" | "dhs.risk_acceptor" | "nccic.approving_official" | "auditor" | "admin" | "clock")[];
            /** Format: uuid */
            readonly eventId: string;
            /** @enum {string} */
            readonly type: "DeadlineReminderSent" | "DeadlineEscalated" | "DeadlineMissed";
            /** Format: date-time */
            readonly recordedAt: string;
            /** @description Opaque; ordered by length, then as text. */
            readonly position: string;
        };
        readonly Deadlines: {
            readonly ahead: readonly components["schemas"]["DeadlineAhead"][];
            /** @description What was told, the newest first. */
            readonly items: readonly components["schemas"]["DeadlinePassed"][];
            readonly nextCursor: string | null;
        };
        readonly Dependency: {
            /** @enum {string} */
            readonly status: "up" | "down" | "building" | "paused" | "parked" | "stalled" | "alarm" | "dead-letters";
            readonly detail?: string;
            /** @description Up to where in the log a read model has applied everything. */
            readonly position?: string;
            /** @description Where the log ends, as the read model knows it. */
            readonly headPosition?: string;
            readonly parked?: readonly {
                readonly eventId: string;
                /** @description Why a read model has set the stream of this event aside. */
                readonly reason: string;
            }[];
            /** @description Events that were recorded although something that they rest on had moved. */
            readonly events?: readonly string[];
        };
        readonly Diff: {
            readonly from: number;
            readonly to: number;
            readonly changes: readonly components["schemas"]["Change"][];
        };
        readonly Directory: {
            readonly items: readonly components["schemas"]["DirectoryItem"][];
            /** @description Null on the last page. */
            readonly nextCursor: string | null;
        };
        readonly DirectoryItem: {
            /** Format: uuid */
            readonly id: string;
            /** @description Names the organization in addresses and personas. */
            readonly slug: string;
            readonly legalName: string;
            /** @enum {string} */
            readonly organizationKind: "ISAO" | "ISAC" | "SingleCompany" | "Collaboration";
            /** @enum {string} */
            readonly formationBasis: "Sector" | "SubSector" | "Region" | "Affinity" | "ThreatSpecific";
            /** @enum {string} */
            readonly state: "Active" | "Suspended";
            /** Format: date */
            readonly activeSince: string;
            /** Format: date */
            readonly expiresOn: string;
            /** @description For the bases Sector and SubSector. */
            readonly sector?: string;
            /** @description For the basis Region. */
            readonly region?: string;
        };
        readonly Ending: {
            readonly reasonCode: string;
            readonly publicStatement?: string;
        };
        readonly Facets: {
            /** @enum {string} */
            readonly intake: "None" | "Complete";
            /** @enum {string} */
            readonly privacy: "None" | "Assigned" | "Passed" | "PassedWithConditions" | "Failed" | "Stale";
            /** @enum {string} */
            readonly classified: "NotRequested" | "Requested" | "NotRequired" | "Approved" | "Denied" | "Suspended" | "Revoked";
            readonly signatures: {
                /** @enum {string} */
                readonly isao: "None" | "Signed" | "Void";
                /** @enum {string} */
                readonly nccic: "None" | "Signed" | "Void";
            };
            /** @enum {string} */
            readonly standards: "Attested" | "AttestedWithGaps" | "Lapsed";
            /** @enum {string} */
            readonly risk: "None" | "Required" | "Covered" | "Expired";
            /** @enum {string} */
            readonly amendment: "None" | "Open";
            readonly legalHold: boolean;
            /** @enum {string} */
            readonly statutoryCover: "InForce" | "Lapsed";
        };
        /** @description One thing that is wrong with the body. */
        readonly FieldError: {
            readonly path: string;
            readonly code: string;
            readonly message: string;
        };
        readonly History: {
            readonly items: readonly components["schemas"]["HistoryItem"][];
            /** @description Null on the last page. */
            readonly nextCursor: string | null;
        };
        readonly HistoryItem: {
            /** Format: uuid */
            readonly eventId: string;
            /** @description An event that this release cannot read is shown raw, under the name that it has. */
            readonly type: string | ("AgreementDrafted" | "DraftRevised" | "AgreementProposed" | "IntakeCompleted" | "ReviewerAssigned" | "ReviewerRecused" | "ConcurrenceRecorded" | "ChangesRequested" | "AgreementResubmitted" | "PrivacyReviewPassed" | "PrivacyReviewFailed" | "PrivacyReviewWentStale" | "ConditionDischarged" | "ClassifiedAccessMarkedNotRequired" | "ClassifiedAccessApproved" | "ClassifiedAccessDenied" | "ClassifiedAccessRequestDropped" | "ClassifiedAccessSuspended" | "ClassifiedAccessReinstated" | "ClassifiedAccessRevoked" | "RiskAccepted" | "RiskAcceptanceExpired" | "RiskAcceptanceWithdrawn" | "TermsOpenedForSignature" | "SignatureRecorded" | "SignatureVoided" | "AgreementActivated" | "AgreementRejected" | "AgreementWithdrawn" | "AgreementSuspended" | "SuspensionRatified" | "AgreementReinstated" | "TerminationNoticeGiven" | "AgreementTerminated" | "AgreementExpired" | "ChangedConditionReported" | "AmendmentProposed" | "AmendmentPrivacyReviewed" | "AmendmentPrivacyReviewFailed" | "AmendmentClassifiedAccessDecided" | "AmendmentSigned" | "AmendmentTookEffect" | "AmendmentClosed" | "AnnualReviewCompleted" | "LegacyAgreementImported" | "LegacyImportVerified" | "CorrectionRecorded" | "LegalHoldPlaced" | "LegalHoldReleased" | "DispositionCertified" | "DeadlineReminderSent" | "DeadlineEscalated" | "DeadlineMissed" | "BreakGlassRequested" | "BreakGlassOpened" | "BreakGlassClosed" | "CommandRefused") | unknown;
            /** @description Null for a refused command, and for what was told of a deadline. */
            readonly revision: number | null;
            /** @description Opaque; ordered by length, then as text. */
            readonly position: string;
            /** Format: date-time */
            readonly recordedAt: string;
            readonly actor: {
                /** @description Null where the reader may not know the person. */
                readonly subjectId: string | null;
                readonly function: ("isao.officer" | "isao.signatory" | "isao.fso" | "nccic.case_manager" | "dhs.privacy" | "dhs.crcl" | "dhs.counsel" | "dhs.csa" | "dhs.risk_acceptor" | "nccic.approving_official" | "auditor" | "admin" | "clock") | null;
            };
            readonly commandId: string | null;
            /** @description By the type of the event; without what is withheld: from the ISAO side, and of drafts from everybody else. */
            readonly payload: Record<string, never>;
            /** @description SHA-256 of the RFC 8785 bytes of `payload` as it stands here. */
            readonly digest: string;
            /** @description Why the command was refused. */
            readonly code?: string;
        };
        readonly Liveness: {
            /** @constant */
            readonly status: "up";
        };
        readonly MaterialityRule: {
            readonly path: string;
            /** @enum {string} */
            readonly when: "any" | "up" | "down" | "increase";
        };
        readonly Me: {
            readonly subjectId: string;
            /** @description Functions that count now: those of an ISAO only while appointed. */
            readonly functions: readonly ("isao.officer" | "isao.signatory" | "isao.fso" | "nccic.case_manager" | "dhs.privacy" | "dhs.crcl" | "dhs.counsel" | "dhs.csa" | "dhs.risk_acceptor" | "nccic.approving_official" | "auditor" | "admin" | "clock")[];
            /** Format: uuid */
            readonly organizationId?: string;
            /** @enum {string} */
            readonly rank?: "centre_director" | "agency_director" | "department_head";
        };
        readonly OpenApi: {
            /** @constant */
            readonly openapi: "3.1.0";
            readonly info: Record<string, never>;
            readonly paths: Record<string, never>;
        };
        /** @description OpenID Connect Discovery 1.0. */
        readonly OpenIdConfiguration: {
            /** Format: uri */
            readonly issuer: string;
            /** Format: uri */
            readonly token_endpoint: string;
            /** Format: uri */
            readonly jwks_uri: string;
        };
        /** @description The text that is open for signature or in force. */
        readonly OpenTerms: {
            readonly termsVersion: number;
            readonly termsDigest: string;
            readonly clauseIds: readonly ("voluntary" | "noRight" | "crada2014Privacy" | "restrictionsHonoured" | "piiRemoval" | "useLimits" | "termination" | "survival" | "records")[];
            /** Format: date */
            readonly signBy: string;
        };
        readonly Organization: {
            /** Format: uuid */
            readonly id: string;
            /** @description Names the organization in addresses and personas. */
            readonly slug: string;
            readonly legalName: string;
            readonly shortName: string;
            /** @enum {string} */
            readonly organizationKind: "ISAO" | "ISAC" | "SingleCompany" | "Collaboration";
            /** @enum {string} */
            readonly formationBasis: "Sector" | "SubSector" | "Region" | "Affinity" | "ThreatSpecific";
            /** @enum {string} */
            readonly membershipMix: "Public" | "Private" | "Mixed";
            /** @enum {string} */
            readonly taxStatus: "ForProfit" | "Nonprofit" | "Government" | "Unincorporated";
            readonly jurisdiction: string;
            /** @description Counts from 0 within the stream. */
            readonly revision: number;
            readonly securityFacts: readonly components["schemas"]["SecurityFact"][];
            readonly appointments: readonly components["schemas"]["Appointment"][];
            /** @description For the bases Sector and SubSector. */
            readonly sector?: string;
            /** @description For the basis Region. */
            readonly region?: string;
            readonly attestation?: components["schemas"]["Attestation"];
        };
        /** @description Answer to an accepted command. A retry with the same key gets the same answer. */
        readonly OrganizationCommandAnswer: {
            /**
             * Format: uuid
             * @description Id of the resource.
             */
            readonly id: string;
            /** @description Revision after the last event of the command, as in `ETag`. */
            readonly revision: number;
            /** @constant */
            readonly state: "Registered";
            /** @description Position of the last event: send it as `X-Min-Position` to read at least this far. */
            readonly position: string;
            readonly events: readonly {
                /** @enum {string} */
                readonly type: "OrganizationRegistered" | "OfficerAppointed" | "AppointmentEnded" | "StandardsAttestationRecorded" | "StandardsAttestationLapsed" | "StandardsAttestationWithdrawn" | "SecurityFactRecorded";
                /** @description Counts from 0 within the stream. */
                readonly revision: number;
            }[];
        };
        readonly OrganizationList: {
            readonly items: readonly components["schemas"]["OrganizationListItem"][];
            /** @description Null on the last page. */
            readonly nextCursor: string | null;
        };
        readonly OrganizationListItem: {
            /** Format: uuid */
            readonly id: string;
            /** @description Names the organization in addresses and personas. */
            readonly slug: string;
            readonly legalName: string;
            readonly shortName: string;
            /** @enum {string} */
            readonly organizationKind: "ISAO" | "ISAC" | "SingleCompany" | "Collaboration";
            /** @enum {string} */
            readonly formationBasis: "Sector" | "SubSector" | "Region" | "Affinity" | "ThreatSpecific";
            /** @enum {string} */
            readonly membershipMix: "Public" | "Private" | "Mixed";
            /** @enum {string} */
            readonly taxStatus: "ForProfit" | "Nonprofit" | "Government" | "Unincorporated";
            readonly jurisdiction: string;
            /** @description Counts from 0 within the stream. */
            readonly revision: number;
            /** @description For the bases Sector and SubSector. */
            readonly sector?: string;
            /** @description For the basis Region. */
            readonly region?: string;
        };
        readonly Party: {
            /** Format: uuid */
            readonly id: string;
            readonly slug: string;
            readonly legalName: string;
        };
        readonly Pathway: {
            readonly id: string;
            readonly title: string;
            readonly allowedLevels: readonly ("None" | "Confidential" | "Secret" | "TopSecret")[];
            readonly possessionAllowed: boolean;
            readonly active: boolean;
        };
        readonly Policy: {
            readonly version: string;
            /** Format: date */
            readonly effectiveFrom: string;
            /** Format: date */
            readonly asOf: string;
            readonly values: components["schemas"]["PolicyValues"];
            /** @description Form templates that wait for their review and may not be used. */
            readonly lockedTemplates: readonly string[];
            readonly catalogues: {
                readonly pathways: readonly components["schemas"]["Pathway"][];
                readonly clauses: readonly {
                    /** @enum {string} */
                    readonly id: "voluntary" | "noRight" | "crada2014Privacy" | "restrictionsHonoured" | "piiRemoval" | "useLimits" | "termination" | "survival" | "records";
                    readonly text: string;
                }[];
                readonly baseline: components["schemas"]["Baseline"];
                readonly codes: {
                    readonly [key: string]: readonly components["schemas"]["CodeEntry"][];
                };
                readonly reasons: {
                    readonly [key: string]: components["schemas"]["ReasonCodes"];
                };
            };
            readonly windows: {
                readonly inForce: readonly components["schemas"]["StatutoryWindow"][];
                readonly known: readonly components["schemas"]["StatutoryWindow"][];
                readonly cover: readonly {
                    readonly statute: string;
                    readonly inForce: boolean;
                    readonly until: string | null;
                }[];
            };
        };
        readonly PolicyValues: {
            readonly term: {
                readonly maxMonths: number;
                readonly defaultMonths: number;
            };
            readonly retention: {
                readonly ceilingDays: number;
                readonly hardMaxDays: number;
                readonly deviationClauseId: string;
            };
            readonly breachNotice: {
                readonly maxHours: number;
            };
            readonly review: {
                readonly removalTestMaxAgeMonths: number;
            };
            readonly separationOfDuties: {
                readonly lookBackMonths: number;
                readonly signatoryMayAcceptUpTo: ("VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh") | null;
            };
            readonly classified: {
                /** @enum {string} */
                readonly defaultLevelCap: "None" | "Confidential" | "Secret" | "TopSecret";
                readonly topSecretNeeds: readonly string[];
            };
            readonly versions: {
                readonly certification: {
                    readonly textVersion: string;
                    readonly text: string;
                };
                readonly signatureStatement: {
                    readonly statementVersion: string;
                    readonly text: string;
                };
                readonly privacyReviewForm: {
                    readonly formVersion: string;
                    /** Format: date */
                    readonly introducedOn: string;
                };
                readonly classifiedDeterminationForm: {
                    readonly formVersion: string;
                    /** Format: date */
                    readonly introducedOn: string;
                };
                readonly riskAcceptanceForm: {
                    readonly formVersion: string;
                    /** Format: date */
                    readonly introducedOn: string;
                };
            };
            readonly risk: {
                readonly matrix: {
                    readonly [key: string]: {
                        readonly [key: string]: "VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh";
                    };
                };
                /** @enum {string} */
                readonly acceptanceNeededFrom: "VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh";
                readonly ranks: readonly ("centre_director" | "agency_director" | "department_head")[];
                readonly rankByLevel: {
                    readonly [key: string]: "centre_director" | "agency_director" | "department_head";
                };
                readonly maxAcceptance: {
                    readonly [key: string]: {
                        readonly value: number;
                        /** @enum {string} */
                        readonly unit: "businessDays" | "days" | "hours" | "months" | "years" | "percent";
                    };
                };
            };
            readonly timers: readonly {
                readonly id: string;
                readonly title: string;
                readonly starts: string;
                readonly value: number;
                /** @enum {string} */
                readonly unit: "businessDays" | "days" | "hours" | "months" | "years" | "percent";
                readonly actions: readonly Record<string, never>[];
            }[];
            /** Format: date */
            readonly deemedCompliantBefore: string;
            readonly calendar: {
                readonly weekend: readonly string[];
                readonly holidays: readonly Record<string, never>[];
            };
            readonly materiality: {
                readonly privacy: readonly components["schemas"]["MaterialityRule"][];
                readonly classified: readonly components["schemas"]["MaterialityRule"][];
                readonly party: readonly components["schemas"]["MaterialityRule"][];
                readonly counsel: readonly components["schemas"]["MaterialityRule"][];
                readonly secondOfficial: readonly components["schemas"]["MaterialityRule"][];
            };
            readonly dateBounds: {
                readonly assignmentDueOn: {
                    readonly value: number;
                    /** @enum {string} */
                    readonly unit: "businessDays" | "days" | "hours" | "months" | "years" | "percent";
                };
                readonly changesDueOn: {
                    readonly value: number;
                    /** @enum {string} */
                    readonly unit: "businessDays" | "days" | "hours" | "months" | "years" | "percent";
                };
                readonly conditionDueOn: {
                    readonly value: number;
                    /** @enum {string} */
                    readonly unit: "businessDays" | "days" | "hours" | "months" | "years" | "percent";
                };
                readonly milestoneDueOn: {
                    readonly value: number;
                    /** @enum {string} */
                    readonly unit: "businessDays" | "days" | "hours" | "months" | "years" | "percent";
                };
                readonly signBy: {
                    readonly value: number;
                    /** @enum {string} */
                    readonly unit: "businessDays" | "days" | "hours" | "months" | "years" | "percent";
                };
                readonly authorityValidUntil: {
                    readonly value: number;
                    /** @enum {string} */
                    readonly unit: "businessDays" | "days" | "hours" | "months" | "years" | "percent";
                };
                readonly verificationDueOn: {
                    readonly value: number;
                    /** @enum {string} */
                    readonly unit: "businessDays" | "days" | "hours" | "months" | "years" | "percent";
                };
                readonly needRevalidateOn: {
                    readonly value: number;
                    /** @enum {string} */
                    readonly unit: "businessDays" | "days" | "hours" | "months" | "years" | "percent";
                };
            };
        };
        /** @description The latest privacy review (D1). Rationale, evidence, locators, the digest and conditions of others are absent for the ISAO side. */
        readonly PrivacyReviewOnFile: {
            readonly formVersion: string;
            readonly revisionNo: number;
            readonly findings: readonly {
                /** @enum {string} */
                readonly principle: "Transparency" | "IndividualParticipation" | "PurposeSpecification" | "DataMinimization" | "UseLimitation" | "DataQualityAndIntegrity" | "Security" | "AccountabilityAndAuditing";
                /** @enum {string} */
                readonly finding: "Satisfied" | "SatisfiedWithCondition" | "NotSatisfied" | "NotApplicable";
                readonly rationale?: string;
                readonly evidence?: readonly components["schemas"]["Command.Evidence"][];
                readonly condition?: components["schemas"]["Command.Condition"];
            }[];
            readonly statutoryChecks: readonly {
                /** @enum {string} */
                readonly check: "removal-method" | "security-control" | "source-restrictions" | "retention-and-destruction" | "mis-sharing-notice" | "us-person-notice" | "permitted-uses" | "no-regulatory-use" | "protected-speech" | "proprietary-pcii-marking" | "crada-2014-protections" | "onward-members-bound" | "pia-sorn-coverage";
                /** @enum {string} */
                readonly answer: "Yes" | "No" | "NA";
                readonly locator?: string;
            }[];
            readonly conditions: readonly components["schemas"]["ReviewCondition"][];
            /** @enum {string} */
            readonly outcome: "Passed" | "PassedWithConditions" | "Failed";
            readonly formDigest?: string;
        };
        /** @description RFC 9457 problem. */
        readonly Problem: {
            /** @description Address that explains the code. */
            readonly type: string;
            readonly title: string;
            readonly status: number;
            /** @description A sentence for people. Repeats nothing that was sent. */
            readonly detail: string;
            /** @description Trace id of the request. */
            readonly instance: string;
            /** @description Code of the refusal, with the gate behind a colon where a gate is missing. */
            readonly code: string;
            readonly errors?: readonly components["schemas"]["FieldError"][];
        };
        readonly ProblemCode: {
            /** @enum {string} */
            readonly code: "UNAUTHENTICATED" | "UNSUPPORTED_MEDIA" | "TOO_LARGE" | "MALFORMED" | "IDEMPOTENCY_KEY_REUSED" | "NOT_FOUND" | "NOT_AUTHORIZED" | "NOT_OWN_SIDE" | "PRECONDITION_REQUIRED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT" | "REASON_REQUIRED" | "FORM_INCOMPLETE" | "SOD_CONFLICT" | "TERMINAL" | "CONFLICT_VERSION" | "NOT_ASSIGNED" | "ALREADY_IN_STATE" | "WRONG_STATE" | "GATE_MISSING" | "BLOCKING_CONDITION_OPEN" | "DIGEST_MISMATCH" | "SIGN_ORDER" | "AUTHORITY_EXPIRED" | "NOT_QUALIFIED" | "LEVEL_EXCEEDS" | "SECOND_OFFICIAL_REQUIRED" | "FOCI_UNRESOLVED" | "RISK_UNCOVERED" | "RANK_TOO_LOW" | "AMENDMENT_OPEN" | "RATE_LIMITED" | "NOT_CAUGHT_UP" | "UNAVAILABLE" | "RECORD_UNREADABLE";
            readonly status: number;
            readonly meaning: string;
            /** @description List whose codes follow behind a colon. */
            readonly suffix?: string;
        };
        readonly ProblemCodes: {
            readonly items: readonly components["schemas"]["ProblemCode"][];
        };
        /** @description JSON Web Key Set (RFC 7517), public parts only. */
        readonly ProviderKeys: {
            readonly keys: readonly {
                readonly kty: string;
                readonly d?: never;
            }[];
        };
        readonly Readiness: {
            /** @enum {string} */
            readonly status: "up" | "degraded" | "down";
            /** @description The event store and each read model by name. */
            readonly dependencies: {
                readonly [key: string]: components["schemas"]["Dependency"];
            };
        };
        readonly ReasonCodes: {
            /** @description Where the body carries the code. */
            readonly field: string;
            readonly codes: readonly components["schemas"]["CodeEntry"][];
        };
        /** @description The latest request for changes. */
        readonly RequestedChanges: {
            /** @enum {string} */
            readonly stage: "Proposed" | "PrivacyReviewed" | "ClassifiedAccessApproved";
            readonly items: readonly {
                readonly itemId: string;
                readonly fieldPath: string;
                readonly problem: string;
                readonly action: string;
            }[];
            /** Format: date */
            readonly dueOn: string;
            readonly answered: boolean;
        };
        readonly Review: {
            /** @description Revision of the application: 0 before the submission, then one a submission. */
            readonly revisionNo: number;
            readonly assignments: readonly {
                /** @enum {string} */
                readonly function: "dhs.privacy" | "dhs.crcl" | "dhs.counsel" | "dhs.csa";
                /** Format: date */
                readonly dueOn: string;
                /** Format: date-time */
                readonly assignedAt: string;
                /** @description Absent for readers of the ISAO side where it is government staff. */
                readonly subjectId?: string;
            }[];
            readonly concurrences: readonly {
                /** Format: uuid */
                readonly eventId: string;
                /** @enum {string} */
                readonly office: "crcl" | "counsel" | "second-official";
                /** @enum {string} */
                readonly position: "Concur" | "ConcurWithComment" | "NonConcur";
                readonly revisionNo: number;
                /** Format: date-time */
                readonly recordedAt: string;
                readonly inForce: boolean;
                /** @description Internal: absent for the ISAO side. */
                readonly comment?: string;
                /** @description Absent for readers of the ISAO side where it is government staff. */
                readonly subjectId?: string;
                /**
                 * Format: uuid
                 * @description Event of the NonConcur that this position took back.
                 */
                readonly supersedes?: string;
            }[];
            readonly privacyForm?: components["schemas"]["PrivacyReviewOnFile"];
        };
        readonly ReviewCondition: {
            readonly conditionId: string;
            readonly text: string;
            /** @enum {string} */
            readonly owner: "ISAO" | "NCCIC";
            /** Format: date */
            readonly dueOn: string;
            readonly blocking: boolean;
            /** @enum {string} */
            readonly residualLevel?: "VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh";
        };
        readonly SecurityFact: {
            /** @enum {string} */
            readonly factKind: "EntityEligibility" | "FOCI" | "KMP";
            readonly status: string;
            /** Format: date */
            readonly asOf: string;
            /** Format: date-time */
            readonly recordedAt: string;
            /** @enum {string} */
            readonly recordedBy: "isao.officer" | "isao.signatory" | "isao.fso" | "nccic.case_manager" | "dhs.privacy" | "dhs.crcl" | "dhs.counsel" | "dhs.csa" | "dhs.risk_acceptor" | "nccic.approving_official" | "auditor" | "admin" | "clock";
            readonly recordedCount: number;
            /** @description Only for the own side, government and auditors. */
            readonly sourceRef?: string;
        };
        readonly Signature: {
            readonly signatureId: string;
            /** @enum {string} */
            readonly party: "ISAO" | "NCCIC";
            /** @enum {string} */
            readonly method: "PIV_CAC" | "QualifiedESignature" | "WetInk";
            readonly termsVersion: number;
            readonly termsDigest: string;
            /** Format: date */
            readonly authorityValidUntil: string;
            /** Format: date-time */
            readonly signedAt: string;
            /** @enum {string} */
            readonly status: "Signed" | "Void";
            /** @description Absent for readers of the ISAO side where it is government staff. */
            readonly signerId?: string;
        };
        readonly StatutoryWindow: {
            readonly statute: string;
            readonly cite: string;
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly to: string;
        };
        /** @description One version of the terms. `application` and `clauses` are members of the object that `text` holds. */
        readonly Terms: {
            readonly termsVersion: number;
            /** @description What the parties sign: SHA-256 of the UTF-8 bytes of `text`. Once texts in it were erased it says what was signed, no longer what is left. */
            readonly termsDigest: string;
            /** @description The signed text: RFC 8785 JSON of an object, byte by byte. Parse it, or show the members below. */
            readonly text: string;
            readonly application: components["schemas"]["Application"];
            readonly clauses: readonly {
                /** @enum {string} */
                readonly id: "voluntary" | "noRight" | "crada2014Privacy" | "restrictionsHonoured" | "piiRemoval" | "useLimits" | "termination" | "survival" | "records";
                readonly text: string;
            }[];
        };
        readonly TokenError: {
            readonly error: string;
            readonly error_description?: string;
            readonly scope?: string;
            readonly state?: string;
            readonly iss?: string;
        };
        readonly WorkItem: {
            /** Format: uuid */
            readonly agreementId: string;
            /** @description Given at submission; null before. */
            readonly number: string | null;
            readonly organization: components["schemas"]["Party"];
            /** @description Name of the command in the path. */
            readonly command: string;
            /** @enum {string} */
            readonly function: "isao.officer" | "isao.signatory" | "isao.fso" | "nccic.case_manager" | "dhs.privacy" | "dhs.crcl" | "dhs.counsel" | "dhs.csa" | "dhs.risk_acceptor" | "nccic.approving_official" | "auditor" | "admin" | "clock";
            /**
             * Format: date-time
             * @description When it began to wait.
             */
            readonly since: string;
            /** Format: date */
            readonly dueOn?: string;
            /** @description Business days after today, to the end of the last day; 0 on that day, negative once it is over. */
            readonly businessDaysLeft?: number;
            /** @description The last day is over. */
            readonly isOverdue?: boolean;
            /** @description It is over, and those above are told of it. */
            readonly isEscalated?: boolean;
        };
        readonly WorkQueue: {
            readonly items: readonly components["schemas"]["WorkItem"][];
            /** @description Null on the last page. */
            readonly nextCursor: string | null;
        };
    };
    responses: {
        /** @description `UNAUTHENTICATED`: No valid token */
        readonly Unauthenticated: {
            headers: {
                readonly "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    readonly status?: 401;
                    /** @enum {unknown} */
                    readonly code?: "UNAUTHENTICATED";
                };
            };
        };
        /** @description `UNSUPPORTED_MEDIA`: The body is not JSON by its type */
        readonly UnsupportedMedia: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    readonly status?: 415;
                    /** @enum {unknown} */
                    readonly code?: "UNSUPPORTED_MEDIA";
                };
            };
        };
        /** @description `TOO_LARGE`: The body is over the limit */
        readonly TooLarge: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    readonly status?: 413;
                    /** @enum {unknown} */
                    readonly code?: "TOO_LARGE";
                };
            };
        };
        /** @description `MALFORMED`: Unparseable body, or a malformed id, header, query parameter or cursor */
        readonly Malformed: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    readonly status?: 400;
                    /** @enum {unknown} */
                    readonly code?: "MALFORMED";
                };
            };
        };
        /** @description `NOT_FOUND`: Absent or not visible to this caller */
        readonly NotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    readonly status?: 404;
                    /** @enum {unknown} */
                    readonly code?: "NOT_FOUND";
                };
            };
        };
        /** @description `PRECONDITION_REQUIRED`: If-Match is missing */
        readonly PreconditionRequired: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    readonly status?: 428;
                    /** @enum {unknown} */
                    readonly code?: "PRECONDITION_REQUIRED";
                };
            };
        };
        /** @description `CONFLICT_VERSION`: If-Match names another revision than the current one */
        readonly ConflictVersion: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    readonly status?: 412;
                    /** @enum {unknown} */
                    readonly code?: "CONFLICT_VERSION";
                };
            };
        };
        /** @description `RATE_LIMITED`: Too many requests; see Retry-After */
        readonly RateLimited: {
            headers: {
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    readonly status?: 429;
                    /** @enum {unknown} */
                    readonly code?: "RATE_LIMITED";
                };
            };
        };
        /** @description `NOT_CAUGHT_UP`: A read model is behind what was asked of it; see Retry-After; `UNAVAILABLE`: A store or database does not answer, or a bound is reached */
        readonly Unavailable: {
            headers: {
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    readonly status?: 503;
                    /** @enum {unknown} */
                    readonly code?: "NOT_CAUGHT_UP" | "UNAVAILABLE";
                };
            };
        };
        /** @description `NOT_CAUGHT_UP`: A read model is behind what was asked of it; see Retry-After; `UNAVAILABLE`: A store or database does not answer, or a bound is reached; `RECORD_UNREADABLE`: An event of this agreement cannot be read by this release */
        readonly UnavailableOrUnreadable: {
            headers: {
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    readonly status?: 503;
                    /** @enum {unknown} */
                    readonly code?: "NOT_CAUGHT_UP" | "UNAVAILABLE" | "RECORD_UNREADABLE";
                };
            };
        };
    };
    parameters: {
        /**
         * @description Id of the agreement.
         * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
         */
        readonly AgreementId: string;
        /**
         * @description Id of the organization.
         * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
         */
        readonly OrganizationId: string;
        /**
         * @description Version of the terms, from 1 on.
         * @example 1
         */
        readonly TermsVersion: number;
        /**
         * @description The revision that was seen, as a strong tag. Nothing else is admitted.
         * @example "7"
         */
        readonly IfMatch: string;
        /**
         * @description The command id. A retry with the same key, path, person and body gets the first answer again.
         * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
         */
        readonly IdempotencyKey: string;
        /**
         * @description The function to act in, for a person of several; without it the first that the command admits.
         * @example nccic.case_manager
         */
        readonly AccordFunction: "isao.officer" | "isao.signatory" | "isao.fso" | "nccic.case_manager" | "dhs.privacy" | "dhs.crcl" | "dhs.counsel" | "dhs.csa" | "dhs.risk_acceptor" | "nccic.approving_official" | "auditor" | "admin" | "clock";
        /**
         * @description Show the `actions` of this function alone; of one that the caller does not hold there are none.
         * @example nccic.case_manager
         */
        readonly ActingFunction: "isao.officer" | "isao.signatory" | "isao.fso" | "nccic.case_manager" | "dhs.privacy" | "dhs.crcl" | "dhs.counsel" | "dhs.csa" | "dhs.risk_acceptor" | "nccic.approving_official" | "auditor" | "admin" | "clock";
        /**
         * @description W3C trace context, carried into logs and correlation ids.
         * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
         */
        readonly Traceparent: string;
        /**
         * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
         * @example 1042
         */
        readonly MinPosition: string;
        /** @description Entries of a page. */
        readonly Limit: number;
        /** @description `nextCursor` of the page before. Opaque. */
        readonly Cursor: string;
        /** @description As it stood at this moment; a future one means now. */
        readonly AsOf: string;
        /** @description Beginnings of words; all must occur. Empty or blank: no search. */
        readonly Search: string;
    };
    requestBodies: never;
    headers: {
        /** @description The revision as a strong tag: send it back as `If-Match`. */
        readonly ETag: string;
        /** @description Address of what was created. */
        readonly Location: string;
        /** @description Seconds after which to try again. */
        readonly "Retry-After": string;
        /** @description What is left of the limit (IETF draft ratelimit-headers): `"minute";r=<requests>;t=<seconds>`. */
        readonly RateLimit: string;
        /** @description Always `Bearer`. */
        readonly "WWW-Authenticate": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly listAgreements: {
        readonly parameters: {
            readonly query?: {
                /** @description In one of these states; repeatable. */
                readonly state?: readonly ("Draft" | "Proposed" | "ChangesRequested" | "PrivacyReviewed" | "ClassifiedAccessApproved" | "Active" | "Suspended" | "Rejected" | "Withdrawn" | "Expired" | "Terminated" | "LegacyHeld")[];
                /** @description Of this organization. */
                readonly organizationId?: string;
                /** @description Beginnings of words; all must occur. Empty or blank: no search. */
                readonly q?: components["parameters"]["Search"];
                /** @description Agreements with nothing due come last under `dueOn`. */
                readonly sort?: "updatedAt" | "-updatedAt" | "legalName" | "dueOn";
                /** @description Entries of a page. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the page before. Opaque. */
                readonly cursor?: components["parameters"]["Cursor"];
            };
            readonly header?: {
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                readonly "X-Min-Position"?: components["parameters"]["MinPosition"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The agreements that the caller may see. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgreementList"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly createDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                readonly "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Command.create-draft"];
            };
        };
        readonly responses: {
            /** @description Created. */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `NOT_OWN_SIDE`: The body of a creation names an organization of another side; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 403;
                        /** @enum {unknown} */
                        readonly code?: "NOT_AUTHORIZED" | "NOT_OWN_SIDE" | "SOD_CONFLICT";
                    };
                };
            };
            /** @description `ALREADY_IN_STATE`: The effect is already there */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 409;
                        /** @enum {unknown} */
                        readonly code?: "ALREADY_IN_STATE";
                    };
                };
            };
            readonly 412: components["responses"]["ConflictVersion"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 422;
                        /** @enum {unknown} */
                        readonly code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    readonly readAgreement: {
        readonly parameters: {
            readonly query?: {
                /** @description As it stood at this moment; a future one means now. */
                readonly asOf?: components["parameters"]["AsOf"];
                /** @description As it stood after this revision. */
                readonly revision?: number;
            };
            readonly header?: {
                /**
                 * @description Show the `actions` of this function alone; of one that the caller does not hold there are none.
                 * @example nccic.case_manager
                 */
                readonly "Accord-Function"?: components["parameters"]["ActingFunction"];
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                readonly "X-Min-Position"?: components["parameters"]["MinPosition"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly id: components["parameters"]["AgreementId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description An agreement, as it is or as it was. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Agreement"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
            /** @description `RECORD_UNREADABLE`: An event of this agreement cannot be read by this release; `NOT_CAUGHT_UP`: A read model is behind what was asked of it; see Retry-After; `UNAVAILABLE`: A store or database does not answer, or a bound is reached */
            readonly 503: {
                headers: {
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 503;
                        /** @enum {unknown} */
                        readonly code?: "RECORD_UNREADABLE" | "NOT_CAUGHT_UP" | "UNAVAILABLE";
                    };
                };
            };
        };
    };
    readonly readHistory: {
        readonly parameters: {
            readonly query?: {
                /** @description For auditors: refused commands, too. */
                readonly include?: "refusals";
                /** @description Entries of a page. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the page before. Opaque. */
                readonly cursor?: components["parameters"]["Cursor"];
            };
            readonly header?: {
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                readonly "X-Min-Position"?: components["parameters"]["MinPosition"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly id: components["parameters"]["AgreementId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Every event of an agreement in its order. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["History"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 403;
                        /** @enum {unknown} */
                        readonly code?: "NOT_AUTHORIZED";
                    };
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly readDeadlines: {
        readonly parameters: {
            readonly query?: {
                /** @description Entries of a page. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the page before. Opaque. */
                readonly cursor?: components["parameters"]["Cursor"];
            };
            readonly header?: {
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                readonly "X-Min-Position"?: components["parameters"]["MinPosition"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly id: components["parameters"]["AgreementId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What the clock will do, and what was told. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Deadlines"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly readDiff: {
        readonly parameters: {
            readonly query: {
                /** @description The earlier revision. */
                readonly from: number;
                /** @description The later revision, or the same. */
                readonly to: number;
            };
            readonly header?: {
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                readonly "X-Min-Position"?: components["parameters"]["MinPosition"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly id: components["parameters"]["AgreementId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What changed between two revisions, and which event changed it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Diff"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
            /** @description `RECORD_UNREADABLE`: An event of this agreement cannot be read by this release; `NOT_CAUGHT_UP`: A read model is behind what was asked of it; see Retry-After; `UNAVAILABLE`: A store or database does not answer, or a bound is reached */
            readonly 503: {
                headers: {
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 503;
                        /** @enum {unknown} */
                        readonly code?: "RECORD_UNREADABLE" | "NOT_CAUGHT_UP" | "UNAVAILABLE";
                    };
                };
            };
        };
    };
    readonly readTerms: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                readonly "X-Min-Position"?: components["parameters"]["MinPosition"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly id: components["parameters"]["AgreementId"];
                /**
                 * @description Version of the terms, from 1 on.
                 * @example 1
                 */
                readonly termsVersion: components["parameters"]["TermsVersion"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The text of the agreement as it was opened for signature. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Terms"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
            /** @description `RECORD_UNREADABLE`: An event of this agreement cannot be read by this release; `NOT_CAUGHT_UP`: A read model is behind what was asked of it; see Retry-After; `UNAVAILABLE`: A store or database does not answer, or a bound is reached */
            readonly 503: {
                headers: {
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 503;
                        /** @enum {unknown} */
                        readonly code?: "RECORD_UNREADABLE" | "NOT_CAUGHT_UP" | "UNAVAILABLE";
                    };
                };
            };
        };
    };
    readonly readWorkQueue: {
        readonly parameters: {
            readonly query?: {
                /** @description Entries of a page. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the page before. Opaque. */
                readonly cursor?: components["parameters"]["Cursor"];
            };
            readonly header?: {
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                readonly "X-Min-Position"?: components["parameters"]["MinPosition"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What waits for the caller, the oldest due first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkQueue"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly listOrganizations: {
        readonly parameters: {
            readonly query?: {
                /** @description The one with this slug. */
                readonly slug?: string;
                /** @description Beginnings of words; all must occur. Empty or blank: no search. */
                readonly q?: components["parameters"]["Search"];
                /** @description Entries of a page. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the page before. Opaque. */
                readonly cursor?: components["parameters"]["Cursor"];
            };
            readonly header?: {
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                readonly "X-Min-Position"?: components["parameters"]["MinPosition"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The registry of organizations. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganizationList"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly registerOrganization: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                readonly "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Command.register-organization"];
            };
        };
        readonly responses: {
            /** @description Created. */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganizationCommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 403;
                        /** @enum {unknown} */
                        readonly code?: "NOT_AUTHORIZED";
                    };
                };
            };
            /** @description `ALREADY_IN_STATE`: The effect is already there */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 409;
                        /** @enum {unknown} */
                        readonly code?: "ALREADY_IN_STATE";
                    };
                };
            };
            readonly 412: components["responses"]["ConflictVersion"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 422;
                        /** @enum {unknown} */
                        readonly code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    readonly readOrganization: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                readonly "X-Min-Position"?: components["parameters"]["MinPosition"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                /**
                 * @description Id of the organization.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly id: components["parameters"]["OrganizationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description An organization with its attestation, security facts and appointments. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Organization"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly readDirectory: {
        readonly parameters: {
            readonly query?: {
                /** @description Beginnings of words; all must occur. Empty or blank: no search. */
                readonly q?: components["parameters"]["Search"];
                /** @description Entries of a page. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the page before. Opaque. */
                readonly cursor?: components["parameters"]["Cursor"];
            };
            readonly header?: {
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                readonly "X-Min-Position"?: components["parameters"]["MinPosition"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The public directory: organizations with an agreement in force. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Directory"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly readPolicy: {
        readonly parameters: {
            readonly query?: {
                /** @description As it stood at this moment; a future one means now. */
                readonly asOf?: components["parameters"]["AsOf"];
            };
            readonly header?: {
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                readonly "X-Min-Position"?: components["parameters"]["MinPosition"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Policy values, catalogues and windows in force. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Policy"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly readMe: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                readonly "X-Min-Position"?: components["parameters"]["MinPosition"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Who the caller is. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Me"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly reviseDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                readonly "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly id: components["parameters"]["AgreementId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Command.revise-draft"];
            };
        };
        readonly responses: {
            /** @description Accepted: the events are stored. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 403;
                        /** @enum {unknown} */
                        readonly code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            readonly 404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 409;
                        /** @enum {unknown} */
                        readonly code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE";
                    };
                };
            };
            readonly 412: components["responses"]["ConflictVersion"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 422;
                        /** @enum {unknown} */
                        readonly code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    readonly submitProposal: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                readonly "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly id: components["parameters"]["AgreementId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Command.submit-proposal"];
            };
        };
        readonly responses: {
            /** @description Accepted: the events are stored. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 403;
                        /** @enum {unknown} */
                        readonly code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            readonly 404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet; `GATE_MISSING:attestation`: No standards attestation on file when the application is submitted; `GATE_MISSING:template`: The form version is not the current one, or its template is locked; `DIGEST_MISMATCH`: A digest that was sent differs from the computed one */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 409;
                        /** @enum {unknown} */
                        readonly code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE" | "GATE_MISSING:attestation" | "GATE_MISSING:template" | "DIGEST_MISMATCH";
                    };
                };
            };
            readonly 412: components["responses"]["ConflictVersion"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 422;
                        /** @enum {unknown} */
                        readonly code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    readonly completeIntake: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                readonly "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly id: components["parameters"]["AgreementId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Command.complete-intake"];
            };
        };
        readonly responses: {
            /** @description Accepted: the events are stored. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 403;
                        /** @enum {unknown} */
                        readonly code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            readonly 404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet; `GATE_MISSING:duplicate`: The organization has an Active agreement that is not the predecessor */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 409;
                        /** @enum {unknown} */
                        readonly code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE" | "GATE_MISSING:duplicate";
                    };
                };
            };
            readonly 412: components["responses"]["ConflictVersion"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 422;
                        /** @enum {unknown} */
                        readonly code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    readonly assignReviewer: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                readonly "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly id: components["parameters"]["AgreementId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Command.assign-reviewer"];
            };
        };
        readonly responses: {
            /** @description Accepted: the events are stored. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 403;
                        /** @enum {unknown} */
                        readonly code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            readonly 404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet; `NOT_QUALIFIED`: The assignee does not hold the function */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 409;
                        /** @enum {unknown} */
                        readonly code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE" | "NOT_QUALIFIED";
                    };
                };
            };
            readonly 412: components["responses"]["ConflictVersion"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 422;
                        /** @enum {unknown} */
                        readonly code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    readonly recordConcurrence: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                readonly "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly id: components["parameters"]["AgreementId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Command.record-concurrence"];
            };
        };
        readonly responses: {
            /** @description Accepted: the events are stored. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement; `NOT_ASSIGNED`: The review is not assigned to the caller */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 403;
                        /** @enum {unknown} */
                        readonly code?: "NOT_AUTHORIZED" | "SOD_CONFLICT" | "NOT_ASSIGNED";
                    };
                };
            };
            readonly 404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 409;
                        /** @enum {unknown} */
                        readonly code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE";
                    };
                };
            };
            readonly 412: components["responses"]["ConflictVersion"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text; `REASON_REQUIRED`: The reasonCode or causeCode is missing */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 422;
                        /** @enum {unknown} */
                        readonly code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT" | "REASON_REQUIRED";
                    };
                };
            };
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    readonly requestChanges: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                readonly "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly id: components["parameters"]["AgreementId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Command.request-changes"];
            };
        };
        readonly responses: {
            /** @description Accepted: the events are stored. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 403;
                        /** @enum {unknown} */
                        readonly code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            readonly 404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 409;
                        /** @enum {unknown} */
                        readonly code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE";
                    };
                };
            };
            readonly 412: components["responses"]["ConflictVersion"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 422;
                        /** @enum {unknown} */
                        readonly code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    readonly resubmit: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                readonly "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly id: components["parameters"]["AgreementId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Command.resubmit"];
            };
        };
        readonly responses: {
            /** @description Accepted: the events are stored. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 403;
                        /** @enum {unknown} */
                        readonly code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            readonly 404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet; `GATE_MISSING:template`: The form version is not the current one, or its template is locked */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 409;
                        /** @enum {unknown} */
                        readonly code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE" | "GATE_MISSING:template";
                    };
                };
            };
            readonly 412: components["responses"]["ConflictVersion"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text; `FORM_INCOMPLETE`: Content of a form D1-D4 or an answer to a requested change is missing */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 422;
                        /** @enum {unknown} */
                        readonly code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT" | "FORM_INCOMPLETE";
                    };
                };
            };
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    readonly passPrivacyReview: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                readonly "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly id: components["parameters"]["AgreementId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Command.pass-privacy-review"];
            };
        };
        readonly responses: {
            /** @description Accepted: the events are stored. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement; `NOT_ASSIGNED`: The review is not assigned to the caller */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 403;
                        /** @enum {unknown} */
                        readonly code?: "NOT_AUTHORIZED" | "SOD_CONFLICT" | "NOT_ASSIGNED";
                    };
                };
            };
            readonly 404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet; `GATE_MISSING:intake`: Intake is not complete; `GATE_MISSING:concurrence.crcl`: CRCL has not concurred on this revision, or its NonConcur is open; `GATE_MISSING:concurrence.counsel`: Counsel has not concurred on this revision although required, or its NonConcur is open; `GATE_MISSING:template`: The form version is not the current one, or its template is locked; `BLOCKING_CONDITION_OPEN`: A blocking condition is open */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 409;
                        /** @enum {unknown} */
                        readonly code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE" | "GATE_MISSING:intake" | "GATE_MISSING:concurrence.crcl" | "GATE_MISSING:concurrence.counsel" | "GATE_MISSING:template" | "BLOCKING_CONDITION_OPEN";
                    };
                };
            };
            readonly 412: components["responses"]["ConflictVersion"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text; `FORM_INCOMPLETE`: Content of a form D1-D4 or an answer to a requested change is missing */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 422;
                        /** @enum {unknown} */
                        readonly code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT" | "FORM_INCOMPLETE";
                    };
                };
            };
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    readonly failPrivacyReview: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                readonly "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly id: components["parameters"]["AgreementId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Command.fail-privacy-review"];
            };
        };
        readonly responses: {
            /** @description Accepted: the events are stored. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement; `NOT_ASSIGNED`: The review is not assigned to the caller */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 403;
                        /** @enum {unknown} */
                        readonly code?: "NOT_AUTHORIZED" | "SOD_CONFLICT" | "NOT_ASSIGNED";
                    };
                };
            };
            readonly 404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet; `GATE_MISSING:template`: The form version is not the current one, or its template is locked */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 409;
                        /** @enum {unknown} */
                        readonly code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE" | "GATE_MISSING:template";
                    };
                };
            };
            readonly 412: components["responses"]["ConflictVersion"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text; `FORM_INCOMPLETE`: Content of a form D1-D4 or an answer to a requested change is missing */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 422;
                        /** @enum {unknown} */
                        readonly code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT" | "FORM_INCOMPLETE";
                    };
                };
            };
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    readonly approveClassifiedAccess: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                readonly "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly id: components["parameters"]["AgreementId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Command.approve-classified-access"];
            };
        };
        readonly responses: {
            /** @description Accepted: the events are stored. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement; `NOT_ASSIGNED`: The review is not assigned to the caller */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 403;
                        /** @enum {unknown} */
                        readonly code?: "NOT_AUTHORIZED" | "SOD_CONFLICT" | "NOT_ASSIGNED";
                    };
                };
            };
            readonly 404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet; `GATE_MISSING:privacy`: The privacy review of the agreement, or of the open amendment, is not passed, failed or stale; `GATE_MISSING:classified`: Classified access is undecided, denied, suspended, revoked or past its verification date; `LEVEL_EXCEEDS`: The level exceeds the request, the pathway or the cap; `SECOND_OFFICIAL_REQUIRED`: A second official has not concurred; `FOCI_UNRESOLVED`: Foreign interest is unmitigated or unknown */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 409;
                        /** @enum {unknown} */
                        readonly code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE" | "GATE_MISSING:privacy" | "GATE_MISSING:classified" | "LEVEL_EXCEEDS" | "SECOND_OFFICIAL_REQUIRED" | "FOCI_UNRESOLVED";
                    };
                };
            };
            readonly 412: components["responses"]["ConflictVersion"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text; `FORM_INCOMPLETE`: Content of a form D1-D4 or an answer to a requested change is missing */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 422;
                        /** @enum {unknown} */
                        readonly code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT" | "FORM_INCOMPLETE";
                    };
                };
            };
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    readonly denyClassifiedAccess: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                readonly "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly id: components["parameters"]["AgreementId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Command.deny-classified-access"];
            };
        };
        readonly responses: {
            /** @description Accepted: the events are stored. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement; `NOT_ASSIGNED`: The review is not assigned to the caller */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 403;
                        /** @enum {unknown} */
                        readonly code?: "NOT_AUTHORIZED" | "SOD_CONFLICT" | "NOT_ASSIGNED";
                    };
                };
            };
            readonly 404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 409;
                        /** @enum {unknown} */
                        readonly code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE";
                    };
                };
            };
            readonly 412: components["responses"]["ConflictVersion"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text; `REASON_REQUIRED`: The reasonCode or causeCode is missing; `FORM_INCOMPLETE`: Content of a form D1-D4 or an answer to a requested change is missing */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 422;
                        /** @enum {unknown} */
                        readonly code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT" | "REASON_REQUIRED" | "FORM_INCOMPLETE";
                    };
                };
            };
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    readonly dropClassifiedRequest: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                readonly "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly id: components["parameters"]["AgreementId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Command.drop-classified-request"];
            };
        };
        readonly responses: {
            /** @description Accepted: the events are stored. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 403;
                        /** @enum {unknown} */
                        readonly code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            readonly 404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 409;
                        /** @enum {unknown} */
                        readonly code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE";
                    };
                };
            };
            readonly 412: components["responses"]["ConflictVersion"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 422;
                        /** @enum {unknown} */
                        readonly code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    readonly acceptRisk: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                readonly "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly id: components["parameters"]["AgreementId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Command.accept-risk"];
            };
        };
        readonly responses: {
            /** @description Accepted: the events are stored. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 403;
                        /** @enum {unknown} */
                        readonly code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            readonly 404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet; `RANK_TOO_LOW`: The rank of the acceptor does not reach the residual level */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 409;
                        /** @enum {unknown} */
                        readonly code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE" | "RANK_TOO_LOW";
                    };
                };
            };
            readonly 412: components["responses"]["ConflictVersion"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text; `FORM_INCOMPLETE`: Content of a form D1-D4 or an answer to a requested change is missing */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 422;
                        /** @enum {unknown} */
                        readonly code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT" | "FORM_INCOMPLETE";
                    };
                };
            };
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    readonly openForSignature: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                readonly "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly id: components["parameters"]["AgreementId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Command.open-for-signature"];
            };
        };
        readonly responses: {
            /** @description Accepted: the events are stored. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 403;
                        /** @enum {unknown} */
                        readonly code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            readonly 404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet; `GATE_MISSING:privacy`: The privacy review of the agreement, or of the open amendment, is not passed, failed or stale; `GATE_MISSING:classified`: Classified access is undecided, denied, suspended, revoked or past its verification date; `GATE_MISSING:standards`: The standards attestation is lapsed or withdrawn at activation or reinstatement; `GATE_MISSING:concurrence.crcl`: CRCL has not concurred on this revision, or its NonConcur is open; `GATE_MISSING:concurrence.counsel`: Counsel has not concurred on this revision although required, or its NonConcur is open; `GATE_MISSING:clauses`: A mandatory clause is not confirmed; `SECOND_OFFICIAL_REQUIRED`: A second official has not concurred; `RISK_UNCOVERED`: A gap or a condition of residual Moderate or more has no unexpired acceptance */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 409;
                        /** @enum {unknown} */
                        readonly code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE" | "GATE_MISSING:privacy" | "GATE_MISSING:classified" | "GATE_MISSING:standards" | "GATE_MISSING:concurrence.crcl" | "GATE_MISSING:concurrence.counsel" | "GATE_MISSING:clauses" | "SECOND_OFFICIAL_REQUIRED" | "RISK_UNCOVERED";
                    };
                };
            };
            readonly 412: components["responses"]["ConflictVersion"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 422;
                        /** @enum {unknown} */
                        readonly code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    readonly signAgreement: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                readonly "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly id: components["parameters"]["AgreementId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Command.sign-agreement"];
            };
        };
        readonly responses: {
            /** @description Accepted: the events are stored. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 403;
                        /** @enum {unknown} */
                        readonly code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            readonly 404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet; `GATE_MISSING:privacy`: The privacy review of the agreement, or of the open amendment, is not passed, failed or stale; `GATE_MISSING:signatures`: A signature over the current terms is missing or void, or terms are not open; `GATE_MISSING:template`: The form version is not the current one, or its template is locked; `DIGEST_MISMATCH`: A digest that was sent differs from the computed one; `SIGN_ORDER`: NCCIC may not sign before the ISAO; `AUTHORITY_EXPIRED`: The evidence of the authority to sign is past its date */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 409;
                        /** @enum {unknown} */
                        readonly code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE" | "GATE_MISSING:privacy" | "GATE_MISSING:signatures" | "GATE_MISSING:template" | "DIGEST_MISMATCH" | "SIGN_ORDER" | "AUTHORITY_EXPIRED";
                    };
                };
            };
            readonly 412: components["responses"]["ConflictVersion"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text; `FORM_INCOMPLETE`: Content of a form D1-D4 or an answer to a requested change is missing */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 422;
                        /** @enum {unknown} */
                        readonly code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT" | "FORM_INCOMPLETE";
                    };
                };
            };
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    readonly activateAgreement: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                readonly "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly id: components["parameters"]["AgreementId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Command.activate-agreement"];
            };
        };
        readonly responses: {
            /** @description Accepted: the events are stored. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 403;
                        /** @enum {unknown} */
                        readonly code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            readonly 404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet; `GATE_MISSING:privacy`: The privacy review of the agreement, or of the open amendment, is not passed, failed or stale; `GATE_MISSING:classified`: Classified access is undecided, denied, suspended, revoked or past its verification date; `GATE_MISSING:standards`: The standards attestation is lapsed or withdrawn at activation or reinstatement; `GATE_MISSING:conditions`: An open condition lacks owner or date, or a lift condition lacks evidence; `GATE_MISSING:signatures`: A signature over the current terms is missing or void, or terms are not open; `GATE_MISSING:term`: Effective date, expiry or term is outside policy; `GATE_MISSING:concurrence.crcl`: CRCL has not concurred on this revision, or its NonConcur is open; `GATE_MISSING:concurrence.counsel`: Counsel has not concurred on this revision although required, or its NonConcur is open; `GATE_MISSING:overlap`: Another Active agreement of the organization overlaps in scope; `GATE_MISSING:clauses`: A mandatory clause is not confirmed; `SECOND_OFFICIAL_REQUIRED`: A second official has not concurred; `RISK_UNCOVERED`: A gap or a condition of residual Moderate or more has no unexpired acceptance */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 409;
                        /** @enum {unknown} */
                        readonly code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE" | "GATE_MISSING:privacy" | "GATE_MISSING:classified" | "GATE_MISSING:standards" | "GATE_MISSING:conditions" | "GATE_MISSING:signatures" | "GATE_MISSING:term" | "GATE_MISSING:concurrence.crcl" | "GATE_MISSING:concurrence.counsel" | "GATE_MISSING:overlap" | "GATE_MISSING:clauses" | "SECOND_OFFICIAL_REQUIRED" | "RISK_UNCOVERED";
                    };
                };
            };
            readonly 412: components["responses"]["ConflictVersion"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 422;
                        /** @enum {unknown} */
                        readonly code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    readonly rejectProposal: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                readonly "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly id: components["parameters"]["AgreementId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Command.reject-proposal"];
            };
        };
        readonly responses: {
            /** @description Accepted: the events are stored. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 403;
                        /** @enum {unknown} */
                        readonly code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            readonly 404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 409;
                        /** @enum {unknown} */
                        readonly code?: "TERMINAL" | "WRONG_STATE";
                    };
                };
            };
            readonly 412: components["responses"]["ConflictVersion"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text; `REASON_REQUIRED`: The reasonCode or causeCode is missing */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 422;
                        /** @enum {unknown} */
                        readonly code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT" | "REASON_REQUIRED";
                    };
                };
            };
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    readonly withdrawProposal: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                readonly "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly id: components["parameters"]["AgreementId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Command.withdraw-proposal"];
            };
        };
        readonly responses: {
            /** @description Accepted: the events are stored. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 403;
                        /** @enum {unknown} */
                        readonly code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            readonly 404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 409;
                        /** @enum {unknown} */
                        readonly code?: "TERMINAL" | "WRONG_STATE";
                    };
                };
            };
            readonly 412: components["responses"]["ConflictVersion"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text; `REASON_REQUIRED`: The reasonCode or causeCode is missing */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 422;
                        /** @enum {unknown} */
                        readonly code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT" | "REASON_REQUIRED";
                    };
                };
            };
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    readonly recuseReviewer: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                readonly "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly id: components["parameters"]["AgreementId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Command.recuse-reviewer"];
            };
        };
        readonly responses: {
            /** @description Accepted: the events are stored. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `NOT_ASSIGNED`: The review is not assigned to the caller */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 403;
                        /** @enum {unknown} */
                        readonly code?: "NOT_AUTHORIZED" | "NOT_ASSIGNED";
                    };
                };
            };
            readonly 404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 409;
                        /** @enum {unknown} */
                        readonly code?: "TERMINAL" | "WRONG_STATE";
                    };
                };
            };
            readonly 412: components["responses"]["ConflictVersion"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text; `REASON_REQUIRED`: The reasonCode or causeCode is missing */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 422;
                        /** @enum {unknown} */
                        readonly code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT" | "REASON_REQUIRED";
                    };
                };
            };
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    readonly reassignReviewer: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                readonly "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly id: components["parameters"]["AgreementId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Command.reassign-reviewer"];
            };
        };
        readonly responses: {
            /** @description Accepted: the events are stored. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 403;
                        /** @enum {unknown} */
                        readonly code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            readonly 404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet; `NOT_QUALIFIED`: The assignee does not hold the function */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 409;
                        /** @enum {unknown} */
                        readonly code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE" | "NOT_QUALIFIED";
                    };
                };
            };
            readonly 412: components["responses"]["ConflictVersion"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text; `REASON_REQUIRED`: The reasonCode or causeCode is missing */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 422;
                        /** @enum {unknown} */
                        readonly code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT" | "REASON_REQUIRED";
                    };
                };
            };
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    readonly placeHold: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                readonly "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly id: components["parameters"]["AgreementId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Command.place-hold"];
            };
        };
        readonly responses: {
            /** @description Accepted: the events are stored. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 403;
                        /** @enum {unknown} */
                        readonly code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            readonly 404: components["responses"]["NotFound"];
            /** @description `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 409;
                        /** @enum {unknown} */
                        readonly code?: "ALREADY_IN_STATE" | "WRONG_STATE";
                    };
                };
            };
            readonly 412: components["responses"]["ConflictVersion"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 422;
                        /** @enum {unknown} */
                        readonly code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    readonly releaseHold: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                readonly "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly id: components["parameters"]["AgreementId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Command.release-hold"];
            };
        };
        readonly responses: {
            /** @description Accepted: the events are stored. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 403;
                        /** @enum {unknown} */
                        readonly code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            readonly 404: components["responses"]["NotFound"];
            /** @description `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 409;
                        /** @enum {unknown} */
                        readonly code?: "ALREADY_IN_STATE" | "WRONG_STATE";
                    };
                };
            };
            readonly 412: components["responses"]["ConflictVersion"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 422;
                        /** @enum {unknown} */
                        readonly code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    readonly recordStandardsAttestation: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                readonly "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                /**
                 * @description Id of the organization.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly id: components["parameters"]["OrganizationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Command.record-standards-attestation"];
            };
        };
        readonly responses: {
            /** @description Accepted: the events are stored. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganizationCommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 403;
                        /** @enum {unknown} */
                        readonly code?: "NOT_AUTHORIZED";
                    };
                };
            };
            readonly 404: components["responses"]["NotFound"];
            /** @description `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 409;
                        /** @enum {unknown} */
                        readonly code?: "WRONG_STATE";
                    };
                };
            };
            readonly 412: components["responses"]["ConflictVersion"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 422;
                        /** @enum {unknown} */
                        readonly code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    readonly withdrawAttestation: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                readonly "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                /**
                 * @description Id of the organization.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly id: components["parameters"]["OrganizationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Command.withdraw-attestation"];
            };
        };
        readonly responses: {
            /** @description Accepted: the events are stored. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganizationCommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 403;
                        /** @enum {unknown} */
                        readonly code?: "NOT_AUTHORIZED";
                    };
                };
            };
            readonly 404: components["responses"]["NotFound"];
            /** @description `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 409;
                        /** @enum {unknown} */
                        readonly code?: "ALREADY_IN_STATE" | "WRONG_STATE";
                    };
                };
            };
            readonly 412: components["responses"]["ConflictVersion"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 422;
                        /** @enum {unknown} */
                        readonly code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    readonly recordSecurityFact: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                readonly "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                /**
                 * @description Id of the organization.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly id: components["parameters"]["OrganizationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Command.record-security-fact"];
            };
        };
        readonly responses: {
            /** @description Accepted: the events are stored. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganizationCommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 403;
                        /** @enum {unknown} */
                        readonly code?: "NOT_AUTHORIZED";
                    };
                };
            };
            readonly 404: components["responses"]["NotFound"];
            /** @description `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 409;
                        /** @enum {unknown} */
                        readonly code?: "ALREADY_IN_STATE" | "WRONG_STATE";
                    };
                };
            };
            readonly 412: components["responses"]["ConflictVersion"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 422;
                        /** @enum {unknown} */
                        readonly code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    readonly appointOfficer: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                readonly "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                /**
                 * @description Id of the organization.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly id: components["parameters"]["OrganizationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Command.appoint-officer"];
            };
        };
        readonly responses: {
            /** @description Accepted: the events are stored. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganizationCommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 403;
                        /** @enum {unknown} */
                        readonly code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            readonly 404: components["responses"]["NotFound"];
            /** @description `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 409;
                        /** @enum {unknown} */
                        readonly code?: "ALREADY_IN_STATE" | "WRONG_STATE";
                    };
                };
            };
            readonly 412: components["responses"]["ConflictVersion"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 422;
                        /** @enum {unknown} */
                        readonly code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    readonly endAppointment: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                readonly "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                readonly traceparent?: components["parameters"]["Traceparent"];
            };
            readonly path: {
                /**
                 * @description Id of the organization.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                readonly id: components["parameters"]["OrganizationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Command.end-appointment"];
            };
        };
        readonly responses: {
            /** @description Accepted: the events are stored. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganizationCommandAnswer"];
                };
            };
            readonly 400: components["responses"]["Malformed"];
            readonly 401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 403;
                        /** @enum {unknown} */
                        readonly code?: "NOT_AUTHORIZED";
                    };
                };
            };
            readonly 404: components["responses"]["NotFound"];
            /** @description `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 409;
                        /** @enum {unknown} */
                        readonly code?: "ALREADY_IN_STATE" | "WRONG_STATE";
                    };
                };
            };
            readonly 412: components["responses"]["ConflictVersion"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        readonly status?: 422;
                        /** @enum {unknown} */
                        readonly code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    readonly readFrontDoor: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description To `/api/docs`, until there is a web application. */
            readonly 302: {
                headers: {
                    /** @description Where to go on. */
                    readonly Location: "/api/docs";
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly readDirectoryPage: {
        readonly parameters: {
            readonly query?: {
                /** @description Beginnings of words; all must occur. Empty or blank: no search. */
                readonly q?: components["parameters"]["Search"];
                /** @description Entries of a page. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the page before. Opaque. */
                readonly cursor?: components["parameters"]["Cursor"];
            };
            readonly header?: {
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                readonly "X-Min-Position"?: components["parameters"]["MinPosition"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The page. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says what of the address cannot be used. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that there were too many requests. */
            readonly 429: {
                headers: {
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A page that says that what was asked for is not there yet. */
            readonly 503: {
                headers: {
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly readLiveness: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It lives. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Liveness"];
                };
            };
        };
    };
    readonly readReadiness: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Commands can be stored; `degraded` while a read model is paused. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description Commands cannot be stored. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Readiness"];
                };
            };
        };
    };
    readonly readMetrics: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Metrics. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/plain": string;
                };
            };
        };
    };
    readonly readOpenApi: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description This document. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenApi"];
                };
            };
        };
    };
    readonly readDocumentation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly listProblems: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The codes, in the order in which checks answer. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemCodes"];
                };
            };
        };
    };
    readonly readProblem: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The code without its gate. */
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The code. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProblemCode"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
        };
    };
    readonly readOpenIdConfiguration: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Where what is. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenIdConfiguration"];
                };
            };
        };
    };
    readonly readProviderKeys: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The keys that tokens are signed with. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/jwk-set+json": components["schemas"]["ProviderKeys"];
                };
            };
        };
    };
    readonly issueToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": {
                    /** @constant */
                    readonly grant_type: "client_credentials";
                    /** @description The persona, where it is not sent by HTTP Basic. */
                    readonly client_id?: string;
                    /** @description `demo`. */
                    readonly client_secret?: string;
                };
            };
        };
        readonly responses: {
            /** @description The token. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccessToken"];
                };
            };
            /** @description Another grant, or a request that cannot be read. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TokenError"];
                };
            };
            /** @description No such persona, or another secret. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TokenError"];
                };
            };
        };
    };
}
