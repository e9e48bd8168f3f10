import { preparsePolicySet, statefulIsAuthorized, type EntityJson } from '@cedar-policy/cedar-wasm/nodejs';
import { rankOf, type Asked, type Row } from './population.js';

/** The rules, once for each way. */
const rule = (act: string, types: string): string => `
permit (principal, action == Action::"${act}", resource) when {
  resource.owner == principal && resource.isActive &&
  resource.begins <= context.at && context.at < resource.ends &&
  context.at < resource.superseded && context.at < resource.standardsEnd &&
  resource.${types}.contains(context.infoType) &&
  context.tlp <= resource.ceiling && context.tlp < 4 &&
  (context.infoType != "ClassifiedContext" || context.at < resource.accessEnds) &&
  (!resource.isOfStatute || context.isCovered || !["CyberThreatIndicator", "DefensiveMeasure"].contains(context.infoType))
};`;

const POLICIES = 'accord';

/** Cedar in WebAssembly, its policies parsed beforehand: it is handed the one entity that can decide. */
export class Cedar {
  constructor() {
    const staticPolicies = rule('receive', 'receives') + rule('send', 'sends');
    const parsed = preparsePolicySet(POLICIES, { staticPolicies });
    if (parsed.type !== 'success') throw new Error(JSON.stringify(parsed));
  }

  decide(asked: Asked, rows: readonly Row[]): boolean {
    return rows.some((row) => this.permits(asked, row));
  }

  private permits({ question, at, isCovered }: Asked, row: Row): boolean {
    const { organizationId, act, infoType, tlp } = question;
    const uid = { type: 'Collection', id: `${row.agreementId}/${row.collectionId}` };
    const answer = statefulIsAuthorized({
      principal: { type: 'Organization', id: organizationId },
      action: { type: 'Action', id: act },
      resource: uid,
      context: { at, isCovered, infoType, tlp: rankOf(tlp) },
      entities: [entityOf(uid, row)],
      preparsedPolicySetId: POLICIES,
    });
    if (answer.type !== 'success') throw new Error(JSON.stringify(answer.errors));
    return answer.response.decision === 'allow';
  }
}

const entityOf = (uid: EntityJson['uid'], row: Row): EntityJson => ({
  uid,
  attrs: {
    owner: { __entity: { type: 'Organization', id: row.organizationId } },
    isActive: row.isActive,
    begins: row.begins,
    ends: row.ends,
    accessEnds: row.accessEnds,
    standardsEnd: row.standardsEnd,
    superseded: row.superseded,
    isOfStatute: row.isOfStatute,
    receives: [...row.receives],
    sends: [...row.sends],
    ceiling: row.ceiling,
  },
  parents: [],
});
