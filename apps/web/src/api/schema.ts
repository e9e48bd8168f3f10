/** Generated from apps/api/openapi.json by "npm run generate". */
export interface paths {
    "/api/v1/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The agreements that the caller may see
         * @description The own organization’s for its officers, drafts included; every submitted one for government and auditors.
         */
        get: operations["listAgreements"];
        put?: never;
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
        post: operations["createDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An agreement, as it is or as it was
         * @description With `asOf` or `revision`, never both, as it stood then, without `actions`. Before its creation, above its last revision and for those who may not see it: 404.
         */
        get: operations["readAgreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every event of an agreement in its order
         * @description What was told of deadlines stands in it in the order of time, to the ISAO side what was told to its own functions. `include=refusals` adds the refused commands, for auditors.
         */
        get: operations["readHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the clock will do, and what was told
         * @description What lies ahead, in the order of its instants, as the policy in force has it; and what was told, the newest first. The ISAO side sees what is told to its own functions.
         */
        get: operations["readDeadlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed between two revisions, and which event changed it */
        get: operations["readDiff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/terms/{termsVersion}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The text of the agreement as it was opened for signature
         * @description Every version that was ever opened, the same text for everybody who sees the agreement. The parties sign the SHA-256 of the bytes of `text`; one that was never opened is 404.
         */
        get: operations["readTerms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for the caller, the oldest due first */
        get: operations["readWorkQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The registry of organizations */
        get: operations["listOrganizations"];
        put?: never;
        /**
         * Register an organization (POST to the collection)
         * @description Register an organization (POST to the collection). Sent by `nccic.case_manager`, `admin`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `ALREADY_IN_STATE`: The organization is registered already.
         *     - `ALREADY_IN_STATE`: An organization of this slug is registered already.
         */
        post: operations["registerOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An organization with its attestation, security facts and appointments */
        get: operations["readOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/directory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public directory: organizations with an agreement in force */
        get: operations["readDirectory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Policy values, catalogues and windows in force
         * @description Before the first set took effect: 404.
         */
        get: operations["readPolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * People of the government’s side, and which functions they hold
         * @description For administrators and auditors: whoever signed in once or is named by a publication, by opaque ids and with nothing else of them. Functions come from the provider of identities until a publication says which they are; those of organizations come with appointments and are not listed. What held on another day is in the policy, by `asOf`.
         */
        get: operations["listPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that was published or proposed, the newest first
         * @description For the government, auditors and administrators. The last one is what the policy began with.
         */
        get: operations["listPublications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy/publications/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A publication: what it says, and what that changes
         * @description For the government, auditors and administrators. `changes` compares with what holds on the day before it; `actions` are those of an administrator.
         */
        get: operations["readPublication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy/publications/{version}/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a publication that waits would do to agreements on its day
         * @description For the government, auditors and administrators: how many in all, and by name. A dry run on what stands, as if nothing else happened until then. A publication that has taken effect or was withdrawn: 404.
         */
        get: operations["readPolicyEffect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who the caller is */
        get: operations["readMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboards/programme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the program does
         * @description For the government and for auditors. What was decided in the period, and what is open now, whatever the period. Without `from`, the twelve months to its end; without `to`, up to today.
         */
        get: operations["readProgramme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/risk-roll-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Accepted risks of the executive branch, of each department and of each component
         * @description For the government and for auditors. What holds today on agreements that have not ended: by whom it was accepted, of what rank, until when, and why. Who is of an organization, too, finds nothing of that one in it, and `missing` says so.
         */
        get: operations["reportRisks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/annual-privacy/{fiscalYear}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The annual privacy and civil-liberties report of a fiscal year
         * @description For the government and for auditors. The year runs from 1 October to 30 September in New York. One that has not ended is reported as it stands, and `missing` says so, beside everything else that the report does not hold.
         */
        get: operations["reportAnnualPrivacy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/participation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Participants, churn, and the time to come into force, month by month
         * @description For the government and for auditors. Who takes part is an organization with an agreement in force, a suspended one among them. Without `from`, the twelve months to its end; without `to`, up to today.
         */
        get: operations["reportParticipation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/separation-of-duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who acted in which functions on which agreement, conflicts first
         * @description For auditors. Each act on the record is judged once more by the rules of separation of duties, predecessors included; near misses are commands that those rules refused. A file has all pages. `missing` names what is not in it.
         */
        get: operations["auditSeparationOfDuties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Refused commands across agreements, the newest first
         * @description For auditors: of every agreement that was submitted, but of none of an organization that whoever asks is of, too. All filters that are given have to fit.
         */
        get: operations["reportRefusals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who asked for what they may not have, and who was given what as a file, the newest first
         * @description For auditors. Refused commands are in a report of their own. Of somebody who is refused in heaps, the first hundreds are kept and then one a second. Nothing is told of agreements of an organization that whoever asks is of, too. All filters that are given have to fit.
         */
        get: operations["auditAccesses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened across agreements, the newest first
         * @description For auditors: every event of every agreement that was submitted, and every command on one that was refused, but of none of an organization that whoever asks is of, too. What was said stands in the history of its agreement. All filters that are given have to fit.
         */
        get: operations["exploreEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/events/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How much happened across agreements, span by span
         * @description For auditors: the same events, counted by hours, days or months of New York. Spans in which nothing happened are left out.
         */
        get: operations["countEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The record of an agreement as a document, event by event
         * @description For everybody who sees the agreement: what they see of its history, as an accessible PDF.
         */
        get: operations["printRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/decision-letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The letter on the newest decision about an agreement
         * @description For everybody who sees the agreement. The real reason stands first. 404 while nothing was decided.
         */
        get: operations["printDecisionLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The dates ahead of an agreement, as a file for calendars
         * @description For everybody who sees the agreement: what lies ahead as they may know it, in whole days. Each keeps its name, and `SEQUENCE` grows with the record, and with the policy that moves days: the file can be read again and moves what moved. Of an agreement that has ended it takes back what will not come. 404 where no date lies ahead.
         */
        get: operations["readCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/parked-streams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Streams that are set aside because an event in them cannot be applied
         * @description For administrators. Each is tried again by itself, later each time; a release that can read the event, or a rebuild, ends it.
         */
        get: operations["listParkedStreams"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/job-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How jobs stand, kind by kind
         * @description For administrators.
         */
        get: operations["listJobKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits to be done, or was given up, the earliest first
         * @description For administrators. Without payloads.
         */
        get: operations["listJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/jobs/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Has jobs that were given up tried again from the beginning
         * @description For administrators. Who asked for it, and for which jobs, is on the record before it is done. Jobs that are not given up any more are left as they are.
         */
        post: operations["retryJobs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes all that was ever decided again with other values of the policy, and records nothing
         * @description For the government and for auditors; administrators may read no agreement. Each value is named by its JSON Pointer in the policy and is taken to have been that one all along. Every decision on a submitted agreement is made again on the record as it stands: what an earlier difference would have led to is another history. `notJudged` counts, by command, the decisions of which the record does not say enough; refusals are not judged again. `ownLeftOut` counts the agreements of the organization of whoever asks, which are left out. The first 500 differences are told by name. Agreements are looked at 50 at a time, in the order of their ids: where there are more, `next` names the last one, and the same supposition with it as `after` goes on; the totals of the parts add up.
         */
        post: operations["whatIf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access/evaluation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * May an organization receive, or send, this?
         * @description OpenID AuthZEN Authorization API 1.0. The government and auditors ask about every organization, the people of an organization about their own; of any other the answer is that of one that there is not. Members that are not known are passed over.
         */
        post: operations["evaluateAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access/evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Many decisions at one instant
         * @description OpenID AuthZEN Authorization API 1.0. The government and auditors ask about every organization, the people of an organization about their own; of any other the answer is that of one that there is not. Members that are not known are passed over.
         */
        post: operations["evaluateAccesses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/entitlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an agreement entitles to, and on what that rests
         * @description Null before it was in force.
         */
        get: operations["readAgreementEntitlements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{id}/entitlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the agreements of an organization entitle to
         * @description Those that were in force by then, the newest first. For the government, auditors and its own people.
         */
        get: operations["readOrganizationEntitlements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/access/entitlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every agreement whose entitlements changed since, as they are now
         * @description A feed for who operates an exchange. Ask from the beginning, keep `next`, and ask again from there: nothing is left out and nothing comes twice but what changed again. Messages may be kept in any order: of one agreement the highest `changedBy` holds, of equal ones the one that was told later. A publication of the policy that moves what may be shared, a turn of statutory cover, and a record that can no longer be read, or can again, are changes like any other. What ends or comes back at `changesAt` does so without a message: each message says it before, and another one comes where that instant moves. The headers `X-TAXII-Date-Added-First` and `-Last` tell when the changes of the page were recorded, of an empty one when it was asked for.
         */
        get: operations["followEntitlements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/authzen-configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where what is of the decision point */
        get: operations["readDecisionPointConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Webhooks of the own organization, or of the system, the oldest first
         * @description For officers those of their organization, for administrators those of the system.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Makes a webhook, and shows its secret this once
         * @description Ten for each organization, and ten for the system. The host is looked up: one that leads to an address outside the public internet is refused, now and before every message. Messages are signed by Standard Webhooks (`v1`, HMAC-SHA256). The same request again shows the secret again, as long as nothing was changed since.
         */
        post: operations["makeWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A webhook */
        get: operations["readWebhook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was sent to a webhook in the last thirty days, the newest first */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a webhook another address, or other things to be told of */
        post: operations["changeWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switches a webhook on again
         * @description It is told of what happens from now on. What was held when it was switched off can be sent again one by one; of what happened while it was off there is no message.
         */
        post: operations["enableWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Switches a webhook off */
        post: operations["disableWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives a webhook a new secret, and shows it this once
         * @description For 24 hours the secret of before signs beside it, whatever is renewed meanwhile: a signature for each, of which a receiver knows one. Where the answer was lost, read the webhook and renew its secret once more. After ten in 24 hours it is refused.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Removes a webhook with the list of what was sent to it
         * @description Answers it as it was.
         */
        post: operations["removeWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/send-test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a test
         * @description One at a time.
         */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries/{deliveryId}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a message once more, under the id that it had */
        post: operations["resendWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tells when an agreement changes
         * @description Server-sent events `changed`, each with its position as `id`: a browser that was cut off goes on from there by `Last-Event-ID`. Events `onlookers` say who else of the caller’s side has the agreement open as a stream, whenever that changes; who only looks on is told of nobody, and nobody of them. A comment every five seconds says that the line is open. It ends when whoever listens is signed in no more.
         */
        get: operations["followAgreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work-queue/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tells when what waits may have changed
         * @description Server-sent events `changed`, each with its position as `id`: a browser that was cut off goes on from there by `Last-Event-ID`. A comment every five seconds says that the line is open. It ends when whoever listens is signed in no more.
         */
        get: operations["followWorkQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/legacy-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Files of instruments that were taken over, the newest first
         * @description For case managers.
         */
        get: operations["listLegacyFiles"];
        put?: never;
        /**
         * Takes a file of instruments over, whole or not at all
         * @description For case managers. The file is judged once more as by the check. Where anything is wrong, every problem is told, its `path` naming the line and the column as in `/lines/9000/originalSignedOn`, and nothing is kept. Else all of it is taken over in one transaction, and the system puts each record on the record by `import-legacy-agreement`, in the name of whoever sent the file, whatever becomes of the client meanwhile. A file is its own key: the same text again, by whomever, is the same file and changes nothing; where records of it were refused on the way, it is judged and taken over anew. At most 20,000 records.
         */
        post: operations["sendLegacyFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/legacy-files/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says what would become of a file of instruments, and writes nothing
         * @description For case managers. Comma-separated, UTF-8; `organization` is a slug of the registry, days are `YYYY-MM-DD`, entries of a cell are separated by semicolons, as the example shows. A byte order mark and empty lines are accepted. A file with which nothing is wrong is sent to `/api/v1/legacy-files`. A file of more than 500 records is checked in parts, each with the header.
         */
        post: operations["checkLegacyFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/legacy-files/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keeps a part of a file that is too long for one request
         * @description For case managers. Pieces of the text, cut anywhere, under the digest of the whole; put together in the order of their numbers they are the file. Nothing comes of them until the file is sent by that digest, by the same person; what is not sent within a day is removed.
         */
        post: operations["sendLegacyFilePart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/legacy-files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far a file of instruments is
         * @description For case managers. A record can be refused after its file was judged good, where something has changed in between: those are named by line and column, and all others are on the record.
         */
        get: operations["readLegacyFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/amendments/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says what an amendment would be and ask for, and writes nothing
         * @description Takes the body of `propose-amendment` under the same `If-Match`, is refused for the same reasons, and computes kind and gates as that does. A refusal is none of the record: nothing was tried.
         */
        post: operations["checkAmendment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/revise-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
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
        post: operations["reviseDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/submit-proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
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
        post: operations["submitProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/complete-intake": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
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
        post: operations["completeIntake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/assign-reviewer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
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
        post: operations["assignReviewer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/record-concurrence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * State the position of an office; the last two functions only as second official
         * @description State the position of an office; the last two functions only as second official. Sent by `dhs.crcl`, `dhs.counsel`, `dhs.csa`, `nccic.approving_official`. Leads on from `Proposed`, `PrivacyReviewed`, `Active`. What refuses it, in the order in which it answers:
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
         *     - `WRONG_STATE`: No amendment is open that is reviewed.
         *     - `WRONG_STATE`: No second official is asked for: neither Top Secret nor named recipients.
         */
        post: operations["recordConcurrence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/request-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
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
        post: operations["requestChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/resubmit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
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
        post: operations["resubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/pass-privacy-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
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
        post: operations["passPrivacyReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/fail-privacy-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
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
        post: operations["failPrivacyReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/approve-classified-access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
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
        post: operations["approveClassifiedAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/deny-classified-access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
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
        post: operations["denyClassifiedAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/drop-classified-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
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
        post: operations["dropClassifiedRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/accept-risk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
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
        post: operations["acceptRisk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/open-for-signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
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
        post: operations["openForSignature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/sign-agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
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
        post: operations["signAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/activate-agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
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
        post: operations["activateAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/reject-proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
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
        post: operations["rejectProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/withdraw-proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
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
        post: operations["withdrawProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/suspend-agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend; by a case manager it is an emergency
         * @description Suspend; by a case manager it is an emergency. Sent by `nccic.approving_official`, `nccic.case_manager`. Leads on from `Active`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `INVALID_PAYLOAD`: A lift condition stands in the list twice.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `TERMINAL`: The agreement has ended.
         *     - `ALREADY_IN_STATE`: The agreement is suspended already.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         *     - `WRONG_STATE`: What the agreement rests on is there, or its grace runs.
         */
        post: operations["suspendAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/ratify-suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm or lift an emergency suspension
         * @description Confirm or lift an emergency suspension. Sent by `nccic.approving_official`. Leads on from `Suspended`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `TERMINAL`: The agreement has ended.
         *     - `ALREADY_IN_STATE`: The suspension is ratified already.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         *     - `WRONG_STATE`: The agreement was not suspended in an emergency.
         *     - `WRONG_STATE`: The time in which it could be ratified is over.
         */
        post: operations["ratifySuspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/reinstate-agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reinstate
         * @description Reinstate. Sent by `nccic.approving_official`. Leads on from `Suspended`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `TERMINAL`: The agreement has ended.
         *     - `ALREADY_IN_STATE`: The agreement is in force.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         *     - `GATE_MISSING:standards`: The standards attestation is missing, lapsed or withdrawn.
         *     - `GATE_MISSING:conditions`: An open condition has no owner or no due date.
         *     - `GATE_MISSING:conditions`: A lift condition has no evidence.
         *     - `GATE_MISSING:conditions`: The annual review is overdue for so long that the clock would suspend the agreement again.
         *     - `RISK_UNCOVERED`: A gap or a condition needs an accepted risk and has none that runs.
         */
        post: operations["reinstateAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/give-termination-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give notice
         * @description Give notice. Sent by `nccic.approving_official`, `isao.signatory`. Leads on from `Active`, `Suspended`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `INVALID_PAYLOAD`: The day on which the agreement is to end lies in the past.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `TERMINAL`: The agreement has ended.
         *     - `ALREADY_IN_STATE`: A notice has been given by which the agreement ends no later.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         *     - `GATE_MISSING:term`: The day lies before the time of notice is over, or after the end of the term.
         */
        post: operations["giveTerminationNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/terminate-agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Terminate after notice
         * @description Terminate after notice. Sent by `nccic.approving_official`. Leads on from `Active`, `Suspended`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `TERMINAL`: The agreement has ended.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         *     - `WRONG_STATE`: No notice has been given.
         *     - `WRONG_STATE`: The day of the notice is not over.
         */
        post: operations["terminateAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/suspend-classified-access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop classified access for now
         * @description Stop classified access for now. Sent by `dhs.csa`, `isao.fso`. Leads on from `ClassifiedAccessApproved`, `Active`, `Suspended`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `TERMINAL`: The agreement has ended.
         *     - `ALREADY_IN_STATE`: Classified access is suspended already.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         *     - `WRONG_STATE`: No classified access is approved.
         *     - `WRONG_STATE`: What has to be looked at again is not overdue.
         */
        post: operations["suspendClassifiedAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/reinstate-classified-access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume classified access
         * @description Resume classified access. Sent by `dhs.csa`. Leads on from `ClassifiedAccessApproved`, `Active`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `INVALID_PAYLOAD`: A date of the verification does not fit today, or lies too far ahead.
         *     - `INVALID_PAYLOAD`: Nobody is eligible, or more people than were nominated.
         *     - `FORM_INCOMPLETE`: The counts of people differ.
         *     - `FORM_INCOMPLETE`: The need for access has to be confirmed again.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `TERMINAL`: The agreement has ended.
         *     - `ALREADY_IN_STATE`: Classified access is not suspended.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         *     - `WRONG_STATE`: No classified access is suspended.
         *     - `GATE_MISSING:classified`: The entity is not eligible, or holds material although an official of it is not cleared.
         *     - `FOCI_UNRESOLVED`: Foreign interest is unmitigated or unknown.
         */
        post: operations["reinstateClassifiedAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/revoke-classified-access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End classified access
         * @description End classified access. Sent by `dhs.csa`. Leads on from `Active`, `Suspended`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `TERMINAL`: The agreement has ended.
         *     - `ALREADY_IN_STATE`: Classified access is revoked already.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         *     - `WRONG_STATE`: There is no classified access to revoke.
         */
        post: operations["revokeClassifiedAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/report-changed-condition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report a changed condition
         * @description Report a changed condition. Sent by `isao.fso`, `isao.officer`. Leads on from `Proposed`, `ChangesRequested`, `PrivacyReviewed`, `ClassifiedAccessApproved`, `Active`, `Suspended`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `INVALID_PAYLOAD`: What is reported lies in the future.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `TERMINAL`: The agreement has ended.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         */
        post: operations["reportChangedCondition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/propose-amendment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open an amendment
         * @description Open an amendment. Sent by `isao.officer`, `nccic.case_manager`. Leads on from `Active`, `Suspended`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `INVALID_PAYLOAD`: A change does not fit the application in force.
         *     - `INVALID_PAYLOAD`: A change does not follow the rules in force.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `TERMINAL`: The agreement has ended.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         *     - `WRONG_STATE`: The agreement has no application that could be amended.
         *     - `WRONG_STATE`: While it is suspended, an agreement is only reduced, moved to a newer baseline, or put right.
         *     - `GATE_MISSING:term`: The term ends so late that it is not prolonged yet.
         *     - `GATE_MISSING:term`: The term would have ended already.
         *     - `AMENDMENT_OPEN`: One amendment is open already.
         */
        post: operations["proposeAmendment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/pass-amendment-privacy-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pass the privacy review of the amendment
         * @description Pass the privacy review of the amendment. Sent by `dhs.privacy`. Leads on from `Active`, `Suspended`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `INVALID_PAYLOAD`: The form holds an answer with which it cannot pass.
         *     - `INVALID_PAYLOAD`: A condition falls due in the past or too far ahead.
         *     - `FORM_INCOMPLETE`: The last full review is too old, or the party another one: every principle and every check is looked at.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `TERMINAL`: The agreement has ended.
         *     - `NOT_ASSIGNED`: Another person of the function is assigned, or the actor stepped back for a conflict.
         *     - `ALREADY_IN_STATE`: The privacy review of the amendment is passed already.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         *     - `WRONG_STATE`: No amendment is open, or it waits until the suspension is over.
         *     - `WRONG_STATE`: The amendment needs no privacy review.
         *     - `WRONG_STATE`: The review failed; only a resubmission leads on.
         *     - `GATE_MISSING:concurrence.crcl`: CRCL has not concurred on this revision, or its NonConcur is open.
         *     - `GATE_MISSING:concurrence.counsel`: Counsel has not concurred on this revision although it must, or its NonConcur is open.
         *     - `GATE_MISSING:template`: The template of the form is locked until it has been reviewed.
         *     - `GATE_MISSING:template`: The form was filled in on another template than the one in force.
         *     - `BLOCKING_CONDITION_OPEN`: A blocking condition is open.
         */
        post: operations["passAmendmentPrivacyReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/fail-amendment-privacy-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fail the privacy review of the amendment
         * @description Fail the privacy review of the amendment. Sent by `dhs.privacy`. Leads on from `Active`, `Suspended`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `INVALID_PAYLOAD`: Nothing in the form stands against passing.
         *     - `INVALID_PAYLOAD`: A condition falls due in the past or too far ahead.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `TERMINAL`: The agreement has ended.
         *     - `NOT_ASSIGNED`: Another person of the function is assigned, or the actor stepped back for a conflict.
         *     - `ALREADY_IN_STATE`: The review has failed already.
         *     - `ALREADY_IN_STATE`: The privacy review of the amendment is passed already.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         *     - `WRONG_STATE`: No amendment is open, or it waits until the suspension is over.
         *     - `WRONG_STATE`: The amendment needs no privacy review.
         *     - `GATE_MISSING:template`: The template of the form is locked until it has been reviewed.
         *     - `GATE_MISSING:template`: The form was filled in on another template than the one in force.
         */
        post: operations["failAmendmentPrivacyReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/decide-amendment-classified-access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide the classified part of the amendment
         * @description Decide the classified part of the amendment. Sent by `dhs.csa`. Leads on from `Active`, `Suspended`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `INVALID_PAYLOAD`: A date of the determination does not fit today, or lies too far ahead.
         *     - `INVALID_PAYLOAD`: The pathway does not operate today.
         *     - `INVALID_PAYLOAD`: The pathway is not listed.
         *     - `INVALID_PAYLOAD`: The pathway is not the one applied for.
         *     - `INVALID_PAYLOAD`: The pathway, or the application, lets nothing be held.
         *     - `INVALID_PAYLOAD`: Nobody is eligible, or more people than were nominated.
         *     - `FORM_INCOMPLETE`: The counts of people differ.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `TERMINAL`: The agreement has ended.
         *     - `NOT_ASSIGNED`: Another person of the function is assigned, or the actor stepped back for a conflict.
         *     - `ALREADY_IN_STATE`: The classified part of the amendment is decided already.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         *     - `WRONG_STATE`: No amendment is open, or it waits until the suspension is over.
         *     - `WRONG_STATE`: The amendment needs no decision on classified access.
         *     - `GATE_MISSING:privacy`: The privacy review is not passed, or older than the freshness rule allows.
         *     - `GATE_MISSING:classified`: The entity is not eligible, or holds material although an official of it is not cleared.
         *     - `LEVEL_EXCEEDS`: The level exceeds the request or the pathway.
         *     - `SECOND_OFFICIAL_REQUIRED`: Recipients are named, and two officials do not stand behind it.
         *     - `SECOND_OFFICIAL_REQUIRED`: Top Secret needs the concurrence of a second official.
         *     - `FOCI_UNRESOLVED`: Foreign interest is unmitigated or unknown.
         */
        post: operations["decideAmendmentClassifiedAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/sign-amendment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign the amended terms
         * @description Sign the amended terms. Sent by `isao.signatory`, `nccic.approving_official`. Leads on from `Active`, `Suspended`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `INVALID_PAYLOAD`: The evidence of the authority to sign runs for too long.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `TERMINAL`: The agreement has ended.
         *     - `ALREADY_IN_STATE`: The party has signed the amended terms.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         *     - `WRONG_STATE`: No amendment is open, or it waits until the suspension is over.
         *     - `WRONG_STATE`: The amendment needs no signature of this party.
         *     - `GATE_MISSING:privacy`: The privacy review is not passed, or older than the freshness rule allows.
         *     - `GATE_MISSING:classified`: Classified access is neither marked as not required nor approved and within its verification date.
         *     - `GATE_MISSING:attestation`: The organization has not attested the baseline of the amended application, or its attestation does not run.
         *     - `GATE_MISSING:concurrence.crcl`: CRCL has not concurred on this revision, or its NonConcur is open.
         *     - `GATE_MISSING:concurrence.counsel`: Counsel has not concurred on this revision although it must, or its NonConcur is open.
         *     - `GATE_MISSING:clauses`: A mandatory clause is not confirmed.
         *     - `GATE_MISSING:template`: The signature was given on another statement than the one in force.
         *     - `DIGEST_MISMATCH`: The digest is not that of the amended terms.
         *     - `SIGN_ORDER`: NCCIC signs after the ISAO.
         *     - `AUTHORITY_EXPIRED`: The evidence of the authority to sign is past its date.
         *     - `SECOND_OFFICIAL_REQUIRED`: Recipients are named, and two officials do not stand behind it.
         *     - `SECOND_OFFICIAL_REQUIRED`: The NonConcur of a second official is open.
         *     - `RISK_UNCOVERED`: A gap or a condition needs an accepted risk and has none that runs.
         */
        post: operations["signAmendment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/apply-amendment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put the amendment in effect
         * @description Put the amendment in effect. Sent by `nccic.case_manager`. Leads on from `Active`, `Suspended`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `TERMINAL`: The agreement has ended.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         *     - `WRONG_STATE`: No amendment is open, or it waits until the suspension is over.
         *     - `WRONG_STATE`: The clock applies nothing but a complete renewal, once the term is over.
         *     - `GATE_MISSING:privacy`: The privacy review is not passed, or older than the freshness rule allows.
         *     - `GATE_MISSING:classified`: Classified access is neither marked as not required nor approved and within its verification date.
         *     - `GATE_MISSING:attestation`: The organization has not attested the baseline of the amended application, or its attestation does not run.
         *     - `GATE_MISSING:concurrence.crcl`: CRCL has not concurred on this revision, or its NonConcur is open.
         *     - `GATE_MISSING:concurrence.counsel`: Counsel has not concurred on this revision although it must, or its NonConcur is open.
         *     - `GATE_MISSING:clauses`: A mandatory clause is not confirmed.
         *     - `GATE_MISSING:signatures`: A signature over the amended terms is missing.
         *     - `GATE_MISSING:term`: An amendment takes effect today, and the term ends on a later day within the longest one.
         *     - `GATE_MISSING:overlap`: Another agreement of the organization in force overlaps in scope.
         *     - `SECOND_OFFICIAL_REQUIRED`: Recipients are named, and two officials do not stand behind it.
         *     - `SECOND_OFFICIAL_REQUIRED`: The NonConcur of a second official is open.
         *     - `RISK_UNCOVERED`: A gap or a condition needs an accepted risk and has none that runs.
         */
        post: operations["applyAmendment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/close-amendment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close the amendment without effect
         * @description Close the amendment without effect. Sent by `isao.officer`, `nccic.case_manager`, `nccic.approving_official`. Leads on from `Active`, `Suspended`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: An amendment is closed by the side that proposed it, or by the approving official.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `INVALID_PAYLOAD`: The side that proposed it withdraws an amendment, the other side declines it.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `TERMINAL`: The agreement has ended.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         *     - `WRONG_STATE`: No amendment is open that could be closed.
         */
        post: operations["closeAmendment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/complete-annual-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the yearly review
         * @description Record the yearly review. Sent by `nccic.case_manager`. Leads on from `Active`, `Suspended`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `INVALID_PAYLOAD`: A follow-up lies in the past or too far ahead.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `TERMINAL`: The agreement has ended.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         *     - `WRONG_STATE`: No annual review is due yet.
         */
        post: operations["completeAnnualReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/discharge-condition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Discharge a condition; by the function that set it
         * @description Discharge a condition; by the function that set it. Sent by `dhs.privacy`, `dhs.csa`. Leads on from `PrivacyReviewed`, `ClassifiedAccessApproved`, `Active`, `Suspended`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The condition was set by another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `TERMINAL`: The agreement has ended.
         *     - `ALREADY_IN_STATE`: No condition that the function set is open.
         *     - `ALREADY_IN_STATE`: No such condition is open.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         */
        post: operations["dischargeCondition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/import-legacy-agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a legacy instrument (POST to the collection)
         * @description Record a legacy instrument (POST to the collection). Sent by `nccic.case_manager`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `INVALID_PAYLOAD`: No organization is registered under this id.
         *     - `INVALID_PAYLOAD`: The instrument was signed in the future, or ended before it was signed.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `ALREADY_IN_STATE`: The instrument is on the record already.
         */
        post: operations["importLegacyAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/verify-legacy-import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify an import; never by the importer
         * @description Verify an import; never by the importer. Sent by `nccic.case_manager`, `nccic.approving_official`. Leads on from `LegacyHeld`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `SOD_CONFLICT`: Who imported the instrument does not verify it.
         *     - `TERMINAL`: The agreement has ended.
         *     - `ALREADY_IN_STATE`: The import is verified already.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         *     - `GATE_MISSING:term`: The instrument is not in force past its last day, and has not expired before it.
         *     - `GATE_MISSING:duplicate`: The same document is in force as another agreement of the organization.
         */
        post: operations["verifyLegacyImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/recuse-reviewer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
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
        post: operations["recuseReviewer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/reassign-reviewer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
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
        post: operations["reassignReviewer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/delegate-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let another person of the office act on the own review until a day
         * @description Let another person of the office act on the own review until a day. Sent by `dhs.privacy`, `dhs.crcl`, `dhs.counsel`, `dhs.csa`. Leads on from `Proposed`, `ChangesRequested`, `PrivacyReviewed`, `ClassifiedAccessApproved`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `INVALID_PAYLOAD`: The last day of the delegation lies in the past or too far ahead.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `SOD_CONFLICT`: Separation of duties bars the delegate, or the delegate is the reviewer.
         *     - `TERMINAL`: The agreement has ended.
         *     - `NOT_ASSIGNED`: The actor has no open assignment here.
         *     - `NOT_ASSIGNED`: The review is not assigned to the actor.
         *     - `ALREADY_IN_STATE`: The review is delegated to this person until that day already.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         *     - `NOT_QUALIFIED`: The delegate is not known to hold the function.
         */
        post: operations["delegateReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/end-delegation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a delegation back before its last day
         * @description Take a delegation back before its last day. Sent by `dhs.privacy`, `dhs.crcl`, `dhs.counsel`, `dhs.csa`. Leads on from `Proposed`, `ChangesRequested`, `PrivacyReviewed`, `ClassifiedAccessApproved`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `TERMINAL`: The agreement has ended.
         *     - `NOT_ASSIGNED`: The actor has no open assignment here.
         *     - `NOT_ASSIGNED`: The review is not assigned to the actor.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         *     - `WRONG_STATE`: The actor has delegated no review here.
         *     - `WRONG_STATE`: The review is not delegated.
         */
        post: operations["endDelegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/confirm-assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm an assignment that a subordinate of the reviewer made
         * @description Confirm an assignment that a subordinate of the reviewer made. Sent by `nccic.approving_official`. Leads on from `Proposed`, `ChangesRequested`, `PrivacyReviewed`, `ClassifiedAccessApproved`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `SOD_CONFLICT`: Nobody confirms their own assignment.
         *     - `TERMINAL`: The agreement has ended.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         *     - `WRONG_STATE`: No assignment waits for a confirmation.
         *     - `WRONG_STATE`: The assignment in this function waits for no confirmation.
         */
        post: operations["confirmAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/request-reconsideration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a rejection to be reconsidered
         * @description Ask for a rejection to be reconsidered. Sent by `isao.officer`, `isao.signatory`. Leads on from `Rejected`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `WRONG_STATE`: The agreement has not ended.
         *     - `ALREADY_IN_STATE`: The rejection was asked to be reconsidered already.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         */
        post: operations["requestReconsideration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/answer-reconsideration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a request to reconsider a rejection
         * @description Answer a request to reconsider a rejection. Sent by `nccic.approving_official`. Leads on from `Rejected`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `SOD_CONFLICT`: Who rejected the application does not reconsider it.
         *     - `WRONG_STATE`: The agreement has not ended.
         *     - `ALREADY_IN_STATE`: The request is answered already.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         *     - `WRONG_STATE`: Nobody has asked for the rejection to be reconsidered.
         */
        post: operations["answerReconsideration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/correct-record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * State a correction
         * @description State a correction. Sent by `isao.officer`, `isao.signatory`, `isao.fso`, `nccic.case_manager`, `dhs.privacy`, `dhs.crcl`, `dhs.counsel`, `dhs.csa`, `dhs.risk_acceptor`, `nccic.approving_official`. Leads on from `Draft`, `Proposed`, `ChangesRequested`, `PrivacyReviewed`, `ClassifiedAccessApproved`, `Active`, `Suspended`, `LegacyHeld`, `Rejected`, `Withdrawn`, `Expired`, `Terminated`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The function has recorded nothing here.
         *     - `NOT_AUTHORIZED`: The event was recorded by another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `INVALID_PAYLOAD`: The agreement has no such event, or the event no such value.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         */
        post: operations["correctRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/place-hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
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
        post: operations["placeHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/release-hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
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
        post: operations["releaseHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/certify-disposition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Certify disposal
         * @description Certify disposal. Sent by `isao.officer`. Leads on from `Rejected`, `Withdrawn`, `Expired`, `Terminated`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `WRONG_STATE`: The agreement has not ended.
         *     - `ALREADY_IN_STATE`: Disposal is certified already.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         *     - `WRONG_STATE`: The record is on hold: nothing of it may be disposed of.
         */
        post: operations["certifyDisposition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/withdraw-risk-acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an acceptance back
         * @description Take an acceptance back. Sent by `dhs.risk_acceptor`. Leads on from `Proposed`, `ChangesRequested`, `PrivacyReviewed`, `ClassifiedAccessApproved`, `Active`, `Suspended`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `TERMINAL`: The agreement has ended.
         *     - `ALREADY_IN_STATE`: No acceptance stands.
         *     - `ALREADY_IN_STATE`: This acceptance does not stand.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         */
        post: operations["withdrawRiskAcceptance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/break-glass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request a waiver; a second approving official must confirm it
         * @description Request a waiver; a second approving official must confirm it. Sent by `nccic.approving_official`. Leads on from `Proposed`, `ChangesRequested`, `PrivacyReviewed`, `ClassifiedAccessApproved`, `Active`, `Suspended`, `LegacyHeld`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `INVALID_PAYLOAD`: The last day of the waiver lies in the past or too far ahead.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `SOD_CONFLICT`: Nobody asks for a waiver for themselves.
         *     - `TERMINAL`: The agreement has ended.
         *     - `ALREADY_IN_STATE`: A waiver was opened that no auditor has closed.
         *     - `ALREADY_IN_STATE`: This waiver is asked for already.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         */
        post: operations["breakGlass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/confirm-break-glass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a requested waiver, which opens it
         * @description Confirm a requested waiver, which opens it. Sent by `nccic.approving_official`. Leads on from `Proposed`, `ChangesRequested`, `PrivacyReviewed`, `ClassifiedAccessApproved`, `Active`, `Suspended`, `LegacyHeld`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `SOD_CONFLICT`: Who asked for the waiver, or is to have it, does not confirm it.
         *     - `TERMINAL`: The agreement has ended.
         *     - `ALREADY_IN_STATE`: A waiver was opened that no auditor has closed.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         *     - `WRONG_STATE`: No waiver is asked for, or its last day is over.
         */
        post: operations["confirmBreakGlass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agreements/{id}/close-break-glass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a waiver
         * @description Close a waiver. Sent by `auditor`. Leads on from `Draft`, `Proposed`, `ChangesRequested`, `PrivacyReviewed`, `ClassifiedAccessApproved`, `Active`, `Suspended`, `LegacyHeld`, `Rejected`, `Withdrawn`, `Expired`, `Terminated`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `NOT_AUTHORIZED`: The person holds no current appointment at the applicant organization.
         *     - `SOD_CONFLICT`: Separation of duties bars the person from this act.
         *     - `WRONG_STATE`: The command does not fit the state of the agreement.
         *     - `WRONG_STATE`: No waiver was opened that is not closed yet.
         */
        post: operations["closeBreakGlass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{id}/record-standards-attestation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
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
        post: operations["recordStandardsAttestation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{id}/withdraw-attestation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
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
        post: operations["withdrawAttestation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{id}/record-security-fact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
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
        post: operations["recordSecurityFact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{id}/appoint-officer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
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
        post: operations["appointOfficer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{id}/end-appointment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
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
        post: operations["endAppointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy/propose-policy-values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose other values of the policy
         * @description Propose other values of the policy. Sent by `admin`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `INVALID_PAYLOAD`: It would take effect on a day that has begun, or that is too far ahead.
         *     - `INVALID_PAYLOAD`: The policy that this leads to does not hold together.
         *     - `CONFLICT_VERSION`: The policy has another revision than the one that was seen. Read it again, and send the revision of its ETag as If-Match.
         *     - `ALREADY_IN_STATE`: It says what would be in force on that day anyway.
         *     - `WRONG_STATE`: No policy is published yet.
         */
        post: operations["proposePolicyValues"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy/propose-baseline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose another baseline
         * @description Propose another baseline. Sent by `admin`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `INVALID_PAYLOAD`: It would take effect on a day that has begun, or that is too far ahead.
         *     - `INVALID_PAYLOAD`: The policy that this leads to does not hold together.
         *     - `CONFLICT_VERSION`: The policy has another revision than the one that was seen. Read it again, and send the revision of its ETag as If-Match.
         *     - `ALREADY_IN_STATE`: It says what would be in force on that day anyway.
         *     - `WRONG_STATE`: No policy is published yet.
         */
        post: operations["proposeBaseline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy/propose-clause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose another text of a clause
         * @description Propose another text of a clause. Sent by `admin`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `INVALID_PAYLOAD`: It would take effect on a day that has begun, or that is too far ahead.
         *     - `INVALID_PAYLOAD`: The policy that this leads to does not hold together.
         *     - `CONFLICT_VERSION`: The policy has another revision than the one that was seen. Read it again, and send the revision of its ETag as If-Match.
         *     - `ALREADY_IN_STATE`: It says what would be in force on that day anyway.
         *     - `WRONG_STATE`: No policy is published yet.
         */
        post: operations["proposeClause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy/propose-statutory-window": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose a window of a statute
         * @description Propose a window of a statute. Sent by `admin`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `INVALID_PAYLOAD`: It would take effect on a day that has begun, or that is too far ahead.
         *     - `INVALID_PAYLOAD`: The policy that this leads to does not hold together.
         *     - `CONFLICT_VERSION`: The policy has another revision than the one that was seen. Read it again, and send the revision of its ETag as If-Match.
         *     - `ALREADY_IN_STATE`: It says what would be in force on that day anyway.
         *     - `WRONG_STATE`: No policy is published yet.
         */
        post: operations["proposeStatutoryWindow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy/propose-functions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose which functions a person holds
         * @description Propose which functions a person holds. Sent by `admin`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `INVALID_PAYLOAD`: It would take effect on a day that has begun, or that is too far ahead.
         *     - `INVALID_PAYLOAD`: The person would hold a function that no publication gives.
         *     - `INVALID_PAYLOAD`: The policy that this leads to does not hold together.
         *     - `SOD_CONFLICT`: The functions are the own ones of whoever sends this.
         *     - `CONFLICT_VERSION`: The policy has another revision than the one that was seen. Read it again, and send the revision of its ETag as If-Match.
         *     - `ALREADY_IN_STATE`: It says what would be in force on that day anyway.
         *     - `WRONG_STATE`: No policy is published yet.
         */
        post: operations["proposeFunctions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy/revise-publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change what was proposed
         * @description Change what was proposed. Sent by `admin`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `INVALID_PAYLOAD`: No publication has this version.
         *     - `INVALID_PAYLOAD`: The publication is of another kind.
         *     - `INVALID_PAYLOAD`: It would take effect on a day that has begun, or that is too far ahead.
         *     - `INVALID_PAYLOAD`: The person would hold a function that no publication gives.
         *     - `INVALID_PAYLOAD`: The policy that this leads to does not hold together.
         *     - `SOD_CONFLICT`: The functions are the own ones of whoever sends this.
         *     - `CONFLICT_VERSION`: The policy has another revision than the one that was seen. Read it again, and send the revision of its ETag as If-Match.
         *     - `WRONG_STATE`: The publication was withdrawn.
         *     - `WRONG_STATE`: The publication is approved: withdraw it, and propose another one.
         */
        post: operations["revisePublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy/approve-publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve what somebody else has proposed
         * @description Approve what somebody else has proposed. Sent by `admin`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `INVALID_PAYLOAD`: No publication has this version.
         *     - `SOD_CONFLICT`: The person proposed this change, or has edited it.
         *     - `SOD_CONFLICT`: The functions are the own ones of whoever sends this.
         *     - `CONFLICT_VERSION`: The policy has another revision than the one that was seen. Read it again, and send the revision of its ETag as If-Match.
         *     - `ALREADY_IN_STATE`: The publication is approved already.
         *     - `WRONG_STATE`: The publication was withdrawn.
         *     - `WRONG_STATE`: The day on which it was to take effect has begun: revise the publication first.
         *     - `WRONG_STATE`: With what was approved since, the policy would not hold together: revise the publication first.
         */
        post: operations["approvePublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy/withdraw-publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a publication back before it takes effect
         * @description Take a publication back before it takes effect. Sent by `admin`. What refuses it, in the order in which it answers:
         *
         *     - `NOT_AUTHORIZED`: The command belongs to another function.
         *     - `INVALID_PAYLOAD`: No publication has this version.
         *     - `SOD_CONFLICT`: The functions are the own ones of whoever sends this.
         *     - `CONFLICT_VERSION`: The policy has another revision than the one that was seen. Read it again, and send the revision of its ETag as If-Match.
         *     - `ALREADY_IN_STATE`: The publication was withdrawn already.
         *     - `WRONG_STATE`: It has taken effect: propose what is to hold in its place.
         */
        post: operations["withdrawPublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The front door */
        get: operations["readFrontDoor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public directory as a page that works without scripts */
        get: operations["readDirectoryPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/directory/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One organization of the public directory as a page that works without scripts */
        get: operations["readDirectoryEntryPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process lives */
        get: operations["readLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether it can do its work, each dependency named */
        get: operations["readReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Prometheus metrics
         * @description On a port of its own when `METRICS_PORT` is set.
         */
        get: operations["readMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document */
        get: operations["readOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The reader of this document */
        get: operations["readDocumentation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every refusal code with its status and meaning */
        get: operations["listProblems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One refusal code */
        get: operations["readProblem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Goes to the OpenID provider
         * @description Authorization code with PKCE. It ends at `returnTo`, or at `/sign-in` with what failed.
         */
        get: operations["beginSignIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Comes back from the OpenID provider */
        get: operations["finishSignIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in by the cookie that was sent, if anybody */
        get: operations["readSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prolongs a session */
        post: operations["extendSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a session */
        post: operations["endSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/personas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The personas of the demonstration
         * @description Demo mode only.
         */
        get: operations["listPersonas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oidc/.well-known/openid-configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Discovery document of the provider
         * @description Demo mode only: the embedded OpenID provider.
         */
        get: operations["readOpenIdConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oidc/jwks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Public keys of the provider
         * @description Demo mode only: the embedded OpenID provider.
         */
        get: operations["readProviderKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oidc/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An access token for a persona
         * @description Demo mode only: the embedded OpenID provider. Every persona is a client with the secret `demo`; a token is valid for an hour, also across restarts.
         */
        post: operations["issueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    agreement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something happened to an agreement
         * @description Answer 2xx within fifteen seconds. Anything else, a redirect too, is tried again after 5 s, 5 min, 30 min, 2, 5, 10, 14, 20 and 24 h, under the same `webhook-id`; 410 switches the webhook off. Messages come in any order, and may come twice.
         */
        post: operations["receiveAgreementCloudEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    test: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A test
         * @description Answer 2xx within fifteen seconds. Anything else, a redirect too, is tried again after 5 s, 5 min, 30 min, 2, 5, 10, 14, 20 and 24 h, under the same `webhook-id`; 410 switches the webhook off. Messages come in any order, and may come twice.
         */
        post: operations["receiveTestCloudEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description An accepted risk (D3). */
        AcceptedRisk: {
            riskId: string;
            source: {
                /** @enum {string} */
                kind: "privacyCondition" | "standardsGap" | "securityFinding" | "statutoryCoverGap" | "nonConcurOverride";
                ref: string;
            };
            /** @enum {string} */
            residualLevel: "VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh";
            /** @enum {string} */
            status: "Active" | "Expired" | "Withdrawn" | "Superseded";
            /** Format: date */
            expiresOn: string;
            acceptedBy: string;
            /** @enum {string} */
            acceptorRank: "centre_director" | "agency_director" | "department_head";
            /** Format: date-time */
            acceptedAt: string;
            formDigest: string;
            form: components["schemas"]["Command.RiskAcceptanceForm"];
            /** Format: date-time */
            withdrawnAt?: string;
        };
        AccessReport: {
            items: components["schemas"]["ReportedAccess"][];
            /** @description Null on the last page. */
            nextCursor: string | null;
        };
        AccessToken: {
            access_token: string;
            /** @constant */
            token_type: "Bearer";
            expires_in: number;
            scope?: string;
        };
        Action: {
            /** @description Name of the command in the path. */
            command: string;
            allowed: boolean;
            /** @description Why not: the refusal that would follow. */
            code?: string;
        };
        Activation: {
            /** Format: date */
            effectiveOn: string;
            /**
             * Format: date
             * @description Absent where an imported instrument has no end.
             */
            expiresOn?: string;
            /** Format: date-time */
            expiresAt?: string;
            /**
             * @description There while it is in force and another term can be asked for: what is decided holds for a short time.
             * @constant
             */
            endsSoon?: true;
            /**
             * Format: uuid
             * @description The predecessor whose place this agreement took.
             */
            supersedes?: string;
        };
        Agreement: {
            /** Format: uuid */
            id: string;
            /** @description Given at submission; null before. */
            number: string | null;
            /** Format: uuid */
            organizationId: string;
            /** @enum {string} */
            agreementForm: "Standard" | "Negotiated" | "Legacy";
            predecessorId: string | null;
            /** @description Counts from 0 within the stream. */
            revision: number;
            /** @enum {string} */
            state: "Draft" | "Proposed" | "ChangesRequested" | "PrivacyReviewed" | "ClassifiedAccessApproved" | "Active" | "Suspended" | "Rejected" | "Withdrawn" | "Expired" | "Terminated" | "LegacyHeld";
            stateSince: string | null;
            submittedAt: string | null;
            facets: components["schemas"]["Facets"];
            /** @description What does not move at this moment, whatever the entitlements say: the application rests it on a statute that has lapsed. */
            stoppedTypes: ("CyberThreatIndicator" | "DefensiveMeasure" | "IncidentReport" | "VulnerabilityInformation" | "Analysis" | "MitigationProtocol" | "Warning" | "ClassifiedContext")[];
            /** @description As last submitted. The own ISAO reads its working copy while it writes one; to all others a draft that was never submitted is null. */
            application: components["schemas"]["Application"] | components["schemas"]["ApplicationDraft"] | null;
            review: components["schemas"]["Review"];
            /** @description Empty for the ISAO side. */
            risks: components["schemas"]["AcceptedRisk"][];
            /** @description Open conditions of the reviews in force; for the ISAO side its own. */
            conditions: components["schemas"]["ReviewCondition"][];
            /** @description What the organization reported, oldest first. */
            changedConditions: components["schemas"]["ChangedCondition"][];
            /** @description Statements about earlier events, which stay as they are; what is stated stands in the history. */
            corrections: {
                /** Format: uuid */
                eventId: string;
                /** Format: uuid */
                targetEventId: string;
                /** @enum {string} */
                byParty: "ISAO" | "NCCIC";
                /** Format: date-time */
                correctedAt: string;
            }[];
            signatures: components["schemas"]["Signature"][];
            /** @description What is live: empty unless the agreement is Active and its term runs. */
            entitlements: components["schemas"]["Command.Entitlement"][];
            /**
             * @description The term has ended, whatever `state` still says.
             * @constant
             */
            expired?: true;
            changes?: components["schemas"]["RequestedChanges"];
            classified?: components["schemas"]["ClassifiedAccess"];
            terms?: components["schemas"]["OpenTerms"];
            amendment?: components["schemas"]["OpenAmendment"];
            activation?: components["schemas"]["Activation"];
            annualReview?: components["schemas"]["AnnualReview"];
            disposition?: components["schemas"]["Disposition"];
            suspension?: components["schemas"]["Suspension"];
            notice?: components["schemas"]["TerminationNotice"];
            legacy?: components["schemas"]["LegacyInstrument"];
            ending?: components["schemas"]["Ending"];
            reconsideration?: components["schemas"]["Reconsideration"];
            /** @description Rules that were waived for a person; absent where none was, and for the ISAO side. */
            waivers?: components["schemas"]["Waiver"][];
            /**
             * Format: uuid
             * @description The successor since whose activation this agreement entitles to nothing.
             */
            supersededBy?: string;
            /** @description The commands of the caller’s functions, every guard evaluated that needs no payload. Absent from reads of the past. */
            actions?: components["schemas"]["Action"][];
        };
        AgreementAnnouncement: {
            /** Format: uuid */
            agreementId: string;
            number: string | null;
            /** Format: uuid */
            organizationId: string;
            /**
             * @description That to which what happened led.
             * @enum {string}
             */
            state: "Draft" | "Proposed" | "ChangesRequested" | "PrivacyReviewed" | "ClassifiedAccessApproved" | "Active" | "Suspended" | "LegacyHeld" | "Rejected" | "Withdrawn" | "Expired" | "Terminated";
            /** @description Counts from 0 within the stream. */
            revision: number;
            /** @description Messages come in any order: of an agreement the highest position counts. */
            position: string;
            /**
             * Format: uri
             * @description The agreement as it stands, for who may read it.
             */
            link: string;
        };
        AgreementCloudEvent: {
            /** @constant */
            specversion: "1.0";
            /** @description Names what happened, together with `source`, whoever is told. */
            id: string;
            /**
             * Format: uri
             * @description This system.
             */
            source: string;
            /** @enum {string} */
            type: "gov.cisa.accord.agreement.activated.v1" | "gov.cisa.accord.agreement.suspended.v1" | "gov.cisa.accord.agreement.reinstated.v1" | "gov.cisa.accord.agreement.amended.v1" | "gov.cisa.accord.agreement.entitlements-changed.v1" | "gov.cisa.accord.agreement.notice-given.v1" | "gov.cisa.accord.agreement.ended.v1";
            /** @description Id of the agreement. */
            subject: string;
            /** Format: date-time */
            time: string;
            /** @constant */
            datacontenttype: "application/json";
            /** Format: uri */
            dataschema: string;
            data: components["schemas"]["AgreementAnnouncement"];
        };
        /** @description Answer to an accepted command. A retry with the same key gets the same answer. */
        AgreementCommandAnswer: {
            /**
             * Format: uuid
             * @description Id of the resource.
             */
            id: string;
            /** @description Revision after the last event of the command, as in `ETag`. */
            revision: number;
            /** @enum {string} */
            state: "Draft" | "Proposed" | "ChangesRequested" | "PrivacyReviewed" | "ClassifiedAccessApproved" | "Active" | "Suspended" | "Rejected" | "Withdrawn" | "Expired" | "Terminated" | "LegacyHeld";
            /** @description Position of the last event: send it as `X-Min-Position` to read at least this far. */
            position: string;
            events: {
                /** @enum {string} */
                type: "AgreementDrafted" | "DraftRevised" | "AgreementProposed" | "IntakeCompleted" | "ReviewerAssigned" | "ReviewerRecused" | "ConcurrenceRecorded" | "ChangesRequested" | "AgreementResubmitted" | "PrivacyReviewPassed" | "PrivacyReviewFailed" | "PrivacyReviewWentStale" | "ConditionDischarged" | "ClassifiedAccessMarkedNotRequired" | "ClassifiedAccessApproved" | "ClassifiedAccessDenied" | "ClassifiedAccessRequestDropped" | "ClassifiedAccessSuspended" | "ClassifiedAccessReinstated" | "ClassifiedAccessRevoked" | "RiskAccepted" | "RiskAcceptanceExpired" | "RiskAcceptanceWithdrawn" | "TermsOpenedForSignature" | "SignatureRecorded" | "SignatureVoided" | "AgreementActivated" | "AgreementRejected" | "AgreementWithdrawn" | "AgreementSuspended" | "SuspensionRatified" | "AgreementReinstated" | "TerminationNoticeGiven" | "AgreementTerminated" | "AgreementExpired" | "ChangedConditionReported" | "AmendmentProposed" | "AmendmentPrivacyReviewed" | "AmendmentPrivacyReviewFailed" | "AmendmentClassifiedAccessDecided" | "AmendmentSigned" | "AmendmentTookEffect" | "AmendmentClosed" | "AnnualReviewCompleted" | "LegacyAgreementImported" | "LegacyImportVerified" | "CorrectionRecorded" | "LegalHoldPlaced" | "LegalHoldReleased" | "DispositionCertified" | "DeadlineReminderSent" | "DeadlineEscalated" | "DeadlineMissed" | "BreakGlassRequested" | "BreakGlassOpened" | "BreakGlassClosed" | "ReviewDelegated" | "DelegationEnded" | "AssignmentConfirmed" | "ReconsiderationRequested" | "ReconsiderationAnswered";
                /** @description Counts from 0 within the stream. */
                revision: number;
            }[];
        };
        AgreementEntitlements: {
            /** Format: date-time */
            asOf: string;
            knowledge: components["schemas"]["Knowledge"];
            entitlements: components["schemas"]["Entitlements"] | null;
        };
        AgreementList: {
            items: components["schemas"]["AgreementListItem"][];
            /** @description Null on the last page. */
            nextCursor: string | null;
        };
        AgreementListItem: {
            /** Format: uuid */
            id: string;
            /** @description Given at submission; null before. */
            number: string | null;
            organization: components["schemas"]["Party"];
            /** @enum {string} */
            state: "Draft" | "Proposed" | "ChangesRequested" | "PrivacyReviewed" | "ClassifiedAccessApproved" | "Active" | "Suspended" | "Rejected" | "Withdrawn" | "Expired" | "Terminated" | "LegacyHeld";
            facets: components["schemas"]["Facets"];
            /** @description Counts from 0 within the stream. */
            revision: number;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            submittedAt?: string;
            /** Format: date */
            expiresOn?: string;
            /**
             * @description The term has ended, whatever `state` still says.
             * @constant
             */
            expired?: true;
        };
        AnnualPrivacyReport: {
            /** @description Everything in the log up to here is in it. */
            position: string;
            /** Format: date-time */
            readAt: string;
            /** @description Fiscal years of which there is a report, the newest first. */
            years: number[];
            fiscalYear: number;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /**
             * Format: date
             * @description The last day, or today in a year that has not ended.
             */
            asOf: string;
            isEnded: boolean;
            thisYear: components["schemas"]["PrivacyYear"];
            lastYear: components["schemas"]["PrivacyYear"];
            /** @description What the report does not hold. */
            missing: components["schemas"]["MissingPart"][];
        };
        /** @description The annual review that was completed last. */
        AnnualReview: {
            year: number;
            answers: {
                /** @enum {string} */
                item: "contacts-current" | "signature-authority-current" | "sharing-as-agreed" | "removal-effective" | "retention-kept" | "onward-rule-kept" | "incidents-notified" | "downstream-verified" | "training-current" | "complaints-answered" | "conditions-on-track" | "classified-need-persists";
                /** @enum {string} */
                answer: "Yes" | "No" | "NA";
                /** @description Internal: absent for the ISAO side. */
                note?: string;
            }[];
            /** @description For the ISAO side its own. */
            followUps: {
                text: string;
                /** @enum {string} */
                owner: "ISAO" | "NCCIC";
                /** Format: date */
                dueOn: string;
            }[];
            /** Format: date */
            nextDueOn: string;
            /** Format: date-time */
            completedAt: string;
        };
        /**
         * Application for an information-sharing agreement
         * @description The whole application as one flat snapshot (part C of the domain). Holds with either form; #/$defs/StandardApplication and #/$defs/NegotiatedApplication add what the agreement form of the creation requires. No field may hold a social security number, birth data or classified text.
         */
        Application: {
            legalName: string;
            /** @enum {string} */
            organizationKind: "ISAO" | "ISAC" | "SingleCompany" | "Collaboration";
            /** @enum {string} */
            formationBasis: "Sector" | "SubSector" | "Region" | "Affinity" | "ThreatSpecific";
            formationNote?: string;
            /** @enum {string} */
            membershipMix: "Public" | "Private" | "Mixed";
            /** @enum {string} */
            taxStatus: "ForProfit" | "Nonprofit" | "Government" | "Unincorporated";
            purposeTest: {
                /** @constant */
                analyse: true;
                /** @constant */
                communicate: true;
                /** @constant */
                disseminate: true;
            };
            /** @description ISO 3166 country or subdivision. */
            jurisdiction: string;
            registrationNo?: string;
            cageCode?: string;
            principalAddress: components["schemas"]["Application.Address"];
            foreignMembersOrOwners: {
                present: boolean;
                description?: components["schemas"]["Application.Paragraph"];
            };
            /** @enum {string} */
            memberCountBand: "1-10" | "11-50" | "51-250" | "251-1000" | "1001-5000" | "5001+";
            memberSectors: ("Chemical" | "Commercial Facilities" | "Communications" | "Critical Manufacturing" | "Dams" | "Defense Industrial Base" | "Emergency Services" | "Energy" | "Financial Services" | "Food and Agriculture" | "Government Facilities" | "Healthcare and Public Health" | "Information Technology" | "Nuclear Reactors, Materials, and Waste" | "Transportation Systems" | "Water and Wastewater Systems" | "Other")[];
            /** @enum {string} */
            memberListVisibility: "Public" | "NCCICOnly" | "Withheld";
            isaoSoRegistration?: string;
            officer: components["schemas"]["Application.Contact"];
            deputy: components["schemas"]["Application.Contact"];
            signatory: {
                roleTitle: components["schemas"]["Application.RoleTitle"];
                authorityDigest: components["schemas"]["Application.Digest"];
                validUntil: components["schemas"]["Application.Date"];
            };
            privacyContact: components["schemas"]["Application.Contact"];
            securityContact: components["schemas"]["Application.Contact"];
            soc24x7: components["schemas"]["Application.Contact"];
            negotiatedRationale?: components["schemas"]["Application.Text"];
            deviations: components["schemas"]["Application.Deviation"][];
            /**
             * @default [
             *       "6USC659i",
             *       "6USC673h",
             *       "EO13691"
             *     ]
             */
            authorityBasis: ("6USC659i" | "6USC673h" | "EO13691" | "6USC659c" | "6USC1503" | "6USC1504" | "6USC662" | "6USC673a" | "EO12829" | "EO13549" | "15USC3710a")[];
            purposes: ("ProtectInformationSystem" | "ProtectInformation" | "IdentifyThreat" | "IdentifyVulnerability" | "DetectIncident" | "MitigateIncident")[];
            infoTypes: components["schemas"]["Application.InfoTypeScopes"];
            channels: components["schemas"]["Application.Channel"][];
            collections: components["schemas"]["Application.Collection"][];
            tlpCeiling: components["schemas"]["Application.TlpLabel"];
            /** @description Individual recipients by reference; for a RED ceiling only. */
            namedRecipients: components["schemas"]["Application.ContactRef"][];
            membersCountAsClients: boolean;
            /** @enum {string} */
            onwardRule: "None" | "MembersOnly" | "MembersAndClients";
            onwardConditions?: components["schemas"]["Application.Paragraph"];
            /**
             * @default Anonymous
             * @enum {string}
             */
            anonymity: "Anonymous" | "Consented";
            proprietaryDesignation: boolean;
            pciiIntended: boolean;
            piiCategoriesPossible: ("PersonName" | "EmailAddress" | "AccountIdentifier" | "IpAddress" | "DeviceIdentifier" | "PhoneNumber" | "PostalAddress" | "Credential" | "LocationData" | "MessageContent" | "ImageOrVoice" | "GovernmentIdentifier" | "FinancialInformation" | "HealthInformation" | "HumanResourcesInformation" | "EducationHistory" | "ConsumerHistory" | "PropertyOwnership" | "ChildInformation")[];
            removal: {
                /** @enum {string} */
                method: "Manual" | "Technical" | "Both";
                description: components["schemas"]["Application.Text"];
                lastTestOn?: components["schemas"]["Application.Date"];
            };
            retentionDaysMax: number;
            /** @enum {string} */
            destructionMethod: "Clear" | "Purge" | "CryptographicErase" | "Destroy";
            redress: {
                text: components["schemas"]["Application.Text"];
                responseDays: number;
            };
            securityControls: ("UniqueAccounts" | "MultiFactorAuthentication" | "LeastPrivilege" | "EncryptionInTransit" | "EncryptionAtRest" | "AuditLogging" | "NetworkSegmentation" | "VulnerabilityManagement" | "EndpointProtection" | "IncidentResponsePlan" | "BackupAndRecovery" | "PersonnelScreening" | "SecurityTraining" | "PhysicalProtection" | "SupplierAssurance")[];
            breachNoticeHours: number;
            /** @enum {string} */
            impactLevel: "Low" | "Moderate" | "High";
            downstreamExchanges: components["schemas"]["Application.DownstreamExchange"][];
            baselineVersion: components["schemas"]["Application.BaselineVersion"];
            baselineAnswers: components["schemas"]["Application.BaselineAnswers"];
            /** @description One answer per mandatory clause; all must be true when the terms are opened for signature. */
            clauseChecklist: {
                voluntary: boolean;
                noRight: boolean;
                crada2014Privacy: boolean;
                restrictionsHonoured: boolean;
                piiRemoval: boolean;
                useLimits: boolean;
                termination: boolean;
                survival: boolean;
                records: boolean;
            };
            /**
             * @default None
             * @enum {string}
             */
            requestedLevel: "None" | "Confidential" | "Secret" | "TopSecret";
            pathway?: components["schemas"]["Application.PathwayId"];
            possession?: {
                holds: boolean;
                site?: components["schemas"]["Application.Line"];
            };
            /** @description Counts only, never identities. */
            nomineeCountByLevel?: {
                Confidential?: number;
                Secret?: number;
                TopSecret?: number;
            };
            /** @enum {string} */
            briefingSiteWithin50mi?: "Yes" | "No" | "WillTravel";
            /** @description Unclassified. At least 100 characters, 400 for TopSecret. */
            needStatementUnclassified?: string;
            smo?: components["schemas"]["Application.RoleHolder"];
            fso?: components["schemas"]["Application.RoleHolder"];
            itpso?: components["schemas"]["Application.RoleHolder"];
            /** @enum {string} */
            fociStatus?: "None" | "Mitigated" | "Unmitigated" | "Unknown";
            sf328Digest?: components["schemas"]["Application.Digest"];
            /** @default 36 */
            requestedTermMonths: number;
            relatedInstruments: components["schemas"]["Application.RelatedInstrument"][];
            /** @description JSON Pointer of a field to the basis on which it would be withheld. */
            foiaSensitivity?: {
                [key: string]: "CISA2015" | "PCII" | "b3" | "b4" | "b5" | "b6" | "b7" | "Releasable";
            };
        } & (unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown);
        "Application.Address": {
            street: components["schemas"]["Application.Line"];
            city: string;
            region: string;
            postalCode: string;
            country: components["schemas"]["Application.CountryCode"];
        };
        "Application.BaselineAnswer": {
            itemId: components["schemas"]["Application.ItemId"];
            /** @enum {string} */
            answer: "Met" | "Gap" | "NA";
            /** @description Digest, clause, address or other reference. */
            evidence?: string;
        };
        /** @description Answers against baseline 2016.1: each mandatory item exactly once as Met or Gap, each conditional item at most once. */
        "Application.BaselineAnswers": components["schemas"]["Application.BaselineAnswer"][] & (unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown);
        "Application.BaselineVersion": string;
        "Application.Certification": {
            /** @constant */
            accepted: true;
            textVersion: components["schemas"]["Application.TextVersion"];
        };
        /** @enum {string} */
        "Application.Channel": "AIS_TAXII" | "Portal" | "Email" | "Briefing" | "InPerson";
        /** @enum {string} */
        "Application.ClassifiedLevel": "Confidential" | "Secret" | "TopSecret";
        /** @enum {string} */
        "Application.ClauseId": "voluntary" | "noRight" | "crada2014Privacy" | "restrictionsHonoured" | "piiRemoval" | "useLimits" | "termination" | "survival" | "records";
        "Application.Collection": {
            id: components["schemas"]["Application.CollectionId"];
            canRead: boolean;
            canWrite: boolean;
        } | {
            /** @constant */
            canRead: true;
        } | {
            /** @constant */
            canWrite: true;
        };
        "Application.CollectionId": string;
        "Application.Contact": {
            roleTitle: components["schemas"]["Application.RoleTitle"];
            contactRef: components["schemas"]["Application.ContactRef"];
        };
        /** @description Opaque reference into the erasable directory; no e-mail address, no name. */
        "Application.ContactRef": string;
        /** @description ISO 3166-1 alpha-2. */
        "Application.CountryCode": string;
        /**
         * Format: date
         * @description Calendar date YYYY-MM-DD; a deadline ends at 23:59:59 America/New_York.
         */
        "Application.Date": string;
        "Application.Deviation": {
            clauseId: components["schemas"]["Application.ClauseId"];
            text: components["schemas"]["Application.Text"];
        };
        /** @description Lower-case hex SHA-256. */
        "Application.Digest": string;
        "Application.DownstreamExchange": {
            name: components["schemas"]["Application.Line"];
            /** @enum {string} */
            controlStatus: "Verified" | "SelfAttested" | "Unverified" | "Stopped";
        };
        /** @enum {string} */
        "Application.InfoType": "CyberThreatIndicator" | "DefensiveMeasure" | "IncidentReport" | "VulnerabilityInformation" | "Analysis" | "MitigationProtocol" | "Warning" | "ClassifiedContext";
        "Application.InfoTypeScope": {
            type: components["schemas"]["Application.InfoType"];
            /** @enum {string} */
            direction: "toNCCIC" | "fromNCCIC" | "both";
        };
        /** @description Each type at most once. */
        "Application.InfoTypeScopes": components["schemas"]["Application.InfoTypeScope"][] & (unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown);
        "Application.ItemId": string;
        /** @description RFC 6901. */
        "Application.JsonPointer": string;
        "Application.Line": string;
        "Application.Paragraph": string;
        /** @description Id of a clearance pathway of the policy in force; reference data, so not an enumeration here. */
        "Application.PathwayId": string;
        "Application.RelatedInstrument": {
            /** @enum {string} */
            kind: "CRADA" | "CISCA" | "AIS_ToU" | "IA" | "MOA" | "MOU" | "Other";
            ref: components["schemas"]["Application.Line"];
        };
        "Application.RoleHolder": {
            appointed: boolean;
            roleTitle?: components["schemas"]["Application.RoleTitle"];
        };
        /** @description Title of a role, never the name of a person. */
        "Application.RoleTitle": string;
        /** @description Opaque id of a person, the `sub` of the token. */
        "Application.SubjectId": string;
        "Application.Text": string;
        /** @description Version of a statement or form template of the policy in force. */
        "Application.TextVersion": string;
        /**
         * @description TLP 2.0 label by name; ranks are in codes.json.
         * @enum {string}
         */
        "Application.TlpLabel": "CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED";
        /** Format: uuid */
        "Application.Uuid": string;
        /** @description An application that is being written: any of its fields, none of them judged yet. */
        ApplicationDraft: {
            legalName?: unknown;
            organizationKind?: unknown;
            formationBasis?: unknown;
            formationNote?: unknown;
            membershipMix?: unknown;
            taxStatus?: unknown;
            purposeTest?: unknown;
            jurisdiction?: unknown;
            registrationNo?: unknown;
            cageCode?: unknown;
            principalAddress?: unknown;
            foreignMembersOrOwners?: unknown;
            memberCountBand?: unknown;
            memberSectors?: unknown;
            memberListVisibility?: unknown;
            isaoSoRegistration?: unknown;
            officer?: unknown;
            deputy?: unknown;
            signatory?: unknown;
            privacyContact?: unknown;
            securityContact?: unknown;
            soc24x7?: unknown;
            negotiatedRationale?: unknown;
            deviations?: unknown;
            authorityBasis?: unknown;
            purposes?: unknown;
            infoTypes?: unknown;
            channels?: unknown;
            collections?: unknown;
            tlpCeiling?: unknown;
            namedRecipients?: unknown;
            membersCountAsClients?: unknown;
            onwardRule?: unknown;
            onwardConditions?: unknown;
            anonymity?: unknown;
            proprietaryDesignation?: unknown;
            pciiIntended?: unknown;
            piiCategoriesPossible?: unknown;
            removal?: unknown;
            retentionDaysMax?: unknown;
            destructionMethod?: unknown;
            redress?: unknown;
            securityControls?: unknown;
            breachNoticeHours?: unknown;
            impactLevel?: unknown;
            downstreamExchanges?: unknown;
            baselineVersion?: unknown;
            baselineAnswers?: unknown;
            clauseChecklist?: unknown;
            requestedLevel?: unknown;
            pathway?: unknown;
            possession?: unknown;
            nomineeCountByLevel?: unknown;
            briefingSiteWithin50mi?: unknown;
            needStatementUnclassified?: unknown;
            smo?: unknown;
            fso?: unknown;
            itpso?: unknown;
            fociStatus?: unknown;
            sf328Digest?: unknown;
            requestedTermMonths?: unknown;
            relatedInstruments?: unknown;
            foiaSensitivity?: unknown;
        };
        Appointment: {
            /** @enum {string} */
            function: "isao.officer" | "isao.signatory" | "isao.fso";
            headcountOne: boolean;
            /** Format: date-time */
            appointedAt: string;
            /** Format: date-time */
            endedAt?: string;
            /** @description Only for the own side, government and auditors. */
            subjectId?: string;
        };
        Attestation: {
            baselineVersion: string;
            answers: {
                itemId: string;
                /** @enum {string} */
                answer: "Met" | "Gap" | "NA";
                /** @description Only for the own side, government and auditors. */
                evidence?: string;
            }[];
            /** Format: date-time */
            recordedAt: string;
            /**
             * Format: date
             * @description Last day on which it counts.
             */
            validUntil: string;
            lapsed: boolean;
            withdrawnItemIds: string[];
        };
        Backlog: {
            /**
             * @description A stage of the way to an agreement in force, in their order.
             * @enum {string}
             */
            stage: "intake" | "privacy" | "classified" | "terms" | "signatures" | "activation";
            /**
             * @description Who has to move.
             * @enum {string}
             */
            waitsOn: "government" | "applicant";
            /** @description Open applications there for 0 to 5, 6 to 10, 11 to 20 and more than 20 business days. */
            ages: number[];
        };
        Change: {
            /** @enum {string} */
            op: "add" | "remove" | "replace";
            path: string;
            event: {
                type: string;
                /** @description Counts from 0 within the stream. */
                revision: number;
            };
            /** @description What stands there now. */
            value?: unknown;
            /** @description What stood there before. */
            old?: unknown;
        };
        ChangeWebhook: {
            /**
             * Format: uri
             * @description Begins with https://, without port, user or fragment. Its host leads to the public internet.
             */
            url: string;
            /** @description What it is told of; empty or absent for everything. */
            types?: ("agreement.activated" | "agreement.suspended" | "agreement.reinstated" | "agreement.amended" | "agreement.entitlements-changed" | "agreement.notice-given" | "agreement.ended")[];
        };
        /** @description A change in its conditions that the organization reported. */
        ChangedCondition: {
            /** Format: uuid */
            reportId: string;
            /** @enum {string} */
            kind: "Ownership" | "ForeignInterest" | "KeyManagementPersonnel" | "LegalStructure" | "NameOrAddress" | "Safeguarding" | "PersonEligibility" | "InsiderThreat" | "LossOrCompromise" | "Contact";
            /** Format: date */
            occurredOn: string;
            /** Format: date */
            reportedOn: string;
            /** @description Business days after the last one on which it was in time. */
            lateByBusinessDays: number;
            description: string;
            /** @description When the security agency next decided on access; null until then. */
            reviewedAt: string | null;
        };
        CheckedLegacyFile: {
            /** @description Those with which nothing is wrong. */
            records: components["schemas"]["CheckedLegacyRecord"][];
            /** @description What is wrong, in the order of the lines. While there is any, nothing of the file is imported. */
            problems: {
                /** @description Line of the file, counted from 1. */
                line: number;
                /** @description Null where it is the line as a whole. */
                column: string | null;
                code: string;
                /** @description Repeats nothing of the file. */
                message: string;
            }[];
        };
        CheckedLegacyRecord: {
            /** @description Line of the file, counted from 1. */
            line: number;
            organization: {
                /** Format: uuid */
                id: string;
                slug: string;
                legalName: string;
            };
            /**
             * Format: uuid
             * @description The key to send it under. The same document of the same organization always has the same one.
             */
            idempotencyKey: string;
            body: components["schemas"]["Command.import-legacy-agreement"];
            /** @description What it became: it is on the record already, and is not sent again. */
            imported?: {
                /** Format: uuid */
                id: string;
                number: string | null;
                /** @enum {string} */
                state: "Draft" | "Proposed" | "ChangesRequested" | "PrivacyReviewed" | "ClassifiedAccessApproved" | "Active" | "Suspended" | "Rejected" | "Withdrawn" | "Expired" | "Terminated" | "LegacyHeld";
            };
        };
        /** @description Absent until the privacy review has passed or a level was asked for. The determination (D2) is absent for the ISAO side. */
        ClassifiedAccess: {
            /** @enum {string} */
            status: "NotRequested" | "Requested" | "NotRequired" | "Approved" | "Denied" | "Suspended" | "Revoked";
            /** @enum {string} */
            level: "None" | "Confidential" | "Secret" | "TopSecret";
            /** @enum {string} */
            basis?: "NoneRequested" | "Dropped" | "Resubmitted";
            /** Format: date */
            verificationDueOn?: string;
            /** @description Why access stopped for now, and since when. */
            suspended?: {
                causeCode: string;
                /** Format: date-time */
                effectiveAt: string;
            };
            /**
             * @description What becomes of what is held, once access was revoked.
             * @enum {string}
             */
            custodyInstruction?: "ReturnToNCCIC" | "ReturnToOriginator" | "TransferToCustodian" | "DestroyAndCertify" | "NoneHeld";
            determination?: components["schemas"]["ClassifiedApproval"] | components["schemas"]["ClassifiedDenial"];
        };
        ClassifiedApproval: {
            /** @enum {string} */
            level: "None" | "Confidential" | "Secret" | "TopSecret";
            pathway: string;
            possession: boolean;
            conditions: components["schemas"]["ReviewCondition"][];
            /** Format: date */
            verificationDueOn: string;
            /** Format: date */
            needRevalidateOn: string;
            /** @enum {string} */
            determiningAuthority: "DHS" | "DoD";
            form: components["schemas"]["Command.ClassifiedDeterminationForm"];
            formDigest: string;
            scopeUnclassified: string;
            people: number;
            /** @enum {string} */
            fociStatus: "None" | "Mitigated" | "Unmitigated" | "Unknown";
            secondOfficial?: string;
        };
        ClassifiedDenial: {
            causeCode: string;
            /** Format: date-time */
            effectiveAt: string;
            form: components["schemas"]["Command.ClassifiedDeterminationForm"];
            formDigest: string;
            evidenceRef?: string;
        };
        CodeEntry: {
            code: string;
            meaning: string;
        };
        "Command.ClassifiedApprovalForm": components["schemas"]["Command.ClassifiedDeterminationForm"] & ({
            reasonCode?: never;
            /** @constant */
            portalRuleAcknowledged?: true;
        } & (unknown & unknown));
        "Command.ClassifiedCondition": {
            text: components["schemas"]["Application.Paragraph"];
            /** @enum {string} */
            owner: "ISAO" | "NCCIC";
            dueOn: components["schemas"]["Application.Date"];
        };
        "Command.ClassifiedDenialForm": components["schemas"]["Command.ClassifiedDeterminationForm"] & {
            approvedLevel?: never;
            verificationDueOn?: never;
            needRevalidateOn?: never;
        };
        /**
         * D2 Classified-access determination
         * @description Requested level, officials, decision and times are the server’s. Unclassified text only. A written agreement with DoD and an accreditation are named in entityEligibility.sourceRef.
         */
        "Command.ClassifiedDeterminationForm": {
            pathway: components["schemas"]["Application.PathwayId"];
            /** @enum {string} */
            determiningAuthority: "DHS" | "DoD";
            approvedLevel?: components["schemas"]["Application.ClassifiedLevel"];
            scopeUnclassified: components["schemas"]["Application.Text"];
            possession: boolean;
            entityEligibility: components["schemas"]["Command.EntityEligibility"];
            foci: components["schemas"]["Command.Foci"];
            smoCleared: boolean;
            fsoCleared: boolean;
            itpsoCleared: boolean;
            people: components["schemas"]["Command.People"];
            tsNeedFinding?: string;
            guidanceDigest?: components["schemas"]["Application.Digest"];
            portalRuleAcknowledged: boolean;
            conditions: components["schemas"]["Command.ClassifiedCondition"][];
            verificationDueOn?: components["schemas"]["Application.Date"];
            needRevalidateOn?: components["schemas"]["Application.Date"];
            /** @enum {string} */
            reasonCode?: "FOCI_UNMITIGATED" | "FOCI_UNKNOWN" | "NOT_ELIGIBLE" | "NEED_NOT_SHOWN" | "LEVEL_NOT_JUSTIFIED" | "OFFICIALS_NOT_CLEARED" | "SAFEGUARDING_INADEQUATE" | "PATHWAY_CLOSED" | "NATIONAL_SECURITY" | "DISCRETIONARY";
        };
        /** D2 delta: fresh verification */
        "Command.ClassifiedReverificationForm": {
            entityEligibility: components["schemas"]["Command.EntityEligibility"];
            foci: components["schemas"]["Command.Foci"];
            smoCleared: boolean;
            fsoCleared: boolean;
            itpsoCleared: boolean;
            people: components["schemas"]["Command.People"];
            verificationDueOn: components["schemas"]["Application.Date"];
            needRevalidateOn?: components["schemas"]["Application.Date"];
        };
        "Command.Condition": {
            text: components["schemas"]["Application.Paragraph"];
            /** @enum {string} */
            owner: "ISAO" | "NCCIC";
            dueOn: components["schemas"]["Application.Date"];
            blocking: boolean;
            /** @enum {string} */
            residualLevel: "VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh";
        };
        /** @description Made by the server: privacy.<principle> for the condition of a D1 finding, classified.<n> for the n-th condition of D2, with amendment-<n>- in front for one set by an amendment review. */
        "Command.ConditionId": string;
        "Command.Entitlement": {
            collectionId: components["schemas"]["Application.CollectionId"];
            canRead: boolean;
            canWrite: boolean;
            infoTypes: components["schemas"]["Application.InfoType"][];
            tlpCeiling: components["schemas"]["Application.TlpLabel"];
        };
        "Command.EntityEligibility": {
            /** @enum {string} */
            status: "Eligible" | "Limited" | "NotRequired" | "InProcess" | "Invalidated" | "Revoked";
            asOf: components["schemas"]["Application.Date"];
            sourceRef: components["schemas"]["Application.Line"];
        };
        "Command.Evidence": {
            digest: components["schemas"]["Application.Digest"];
            locator: components["schemas"]["Application.Line"];
        };
        "Command.Finding": {
            /** @enum {string} */
            principle: "Transparency" | "IndividualParticipation" | "PurposeSpecification" | "DataMinimization" | "UseLimitation" | "DataQualityAndIntegrity" | "Security" | "AccountabilityAndAuditing";
            /** @enum {string} */
            finding: "Satisfied" | "SatisfiedWithCondition" | "NotSatisfied" | "NotApplicable";
            rationale: string;
            evidence: components["schemas"]["Command.Evidence"][];
            condition?: components["schemas"]["Command.Condition"];
        } & (unknown & unknown);
        "Command.Foci": {
            /** @enum {string} */
            status: "None" | "Mitigated" | "Unmitigated" | "Unknown";
            mitigationRef?: components["schemas"]["Application.Line"];
        };
        /** @description Place of the item in the latest request-changes body, from 1. */
        "Command.ItemNumber": string;
        "Command.LiftConditionId": string;
        /** @description Counts only; equal on approval. */
        "Command.People": {
            eligible: number;
            ndaSigned: number;
            needToKnow: number;
        };
        "Command.PolicyBaseline": {
            version: components["schemas"]["Application.BaselineVersion"];
            name: string;
            validityMonths: number;
            groups: {
                code: string;
                title: components["schemas"]["Application.Line"];
            }[];
            items: {
                itemId: components["schemas"]["Application.ItemId"];
                group: string;
                text: components["schemas"]["Application.Paragraph"];
                /** @enum {string} */
                evidenceKind: "documentDigest" | "clauseRef" | "charter" | "procedure" | "procedureOrTool" | "roleHolderRefs" | "statement" | "sampleReport" | "rosterCount" | "attestation" | "conformanceRun" | "url" | "schedule" | "contact";
                /** @enum {string} */
                requirement: "mandatory" | "conditional";
                graceDays: number;
                condition?: {
                    code: string;
                    text: components["schemas"]["Application.Line"];
                    applicationPath: components["schemas"]["Application.JsonPointer"] | null;
                    contains?: string;
                } | null;
                sourceDoc?: components["schemas"]["Application.Line"] | null;
                sourceDocStatus?: string;
                introducedIn?: components["schemas"]["Application.BaselineVersion"];
                retiredIn?: components["schemas"]["Application.BaselineVersion"] | null;
            }[];
            note?: components["schemas"]["Application.Paragraph"];
            graceDaysDefault?: number;
        };
        "Command.PolicyClause": {
            id: components["schemas"]["Application.ClauseId"];
            text: components["schemas"]["Application.Paragraph"];
        };
        /** @description What one person holds from a day on, of all functions but those of organizations: exactly these. */
        "Command.PolicyFunctions": {
            subjectId: components["schemas"]["Application.SubjectId"];
            holds: ("nccic.case_manager" | "dhs.privacy" | "dhs.crcl" | "dhs.counsel" | "dhs.csa" | "dhs.risk_acceptor" | "nccic.approving_official" | "auditor" | "admin")[];
        };
        "Command.PolicyHoliday": {
            id: string;
            /** @enum {string} */
            rule: "fixed-date" | "nth-weekday" | "last-weekday";
            month: number;
            day?: number;
            /** @enum {string} */
            weekday?: "Sunday" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday";
            nth?: number;
            since?: number;
        } & (unknown & unknown & unknown);
        "Command.PolicyMaterialityRules": {
            path: components["schemas"]["Application.JsonPointer"];
            /** @enum {string} */
            when: "any" | "up" | "down" | "increase";
            names: components["schemas"]["Application.Line"];
        }[];
        "Command.PolicyPathway": {
            id: components["schemas"]["Application.PathwayId"];
            title: components["schemas"]["Application.Line"];
            allowedLevels: ("Confidential" | "Secret" | "TopSecret")[];
            possessionAllowed: boolean;
            active: boolean;
        };
        "Command.PolicySpan": {
            value: number;
            /** @enum {string} */
            unit: "businessDays" | "days" | "hours" | "months" | "years" | "percent";
        };
        "Command.PolicyTimer": {
            id: string;
            title: components["schemas"]["Application.Line"];
            starts: components["schemas"]["Application.Line"];
            value: number;
            /** @enum {string} */
            unit: "businessDays" | "days" | "hours" | "months" | "years" | "percent";
            reminders: components["schemas"]["Command.PolicyTimerPoint"][];
            actions: components["schemas"]["Command.PolicyTimerAction"][];
            no?: number;
            consequence?: components["schemas"]["Application.Paragraph"];
            parallelTo?: string;
            constraint?: components["schemas"]["Application.Line"];
            variants?: {
                when: components["schemas"]["Application.Line"];
                value: number;
                /** @enum {string} */
                unit: "businessDays" | "days" | "hours" | "months" | "years" | "percent";
                minimum?: boolean;
            }[];
            window?: {
                before: number;
                after: number;
                /** @enum {string} */
                unit: "businessDays" | "days" | "hours" | "months" | "years" | "percent";
            };
            opensOn?: string;
            dueOn?: string;
        };
        "Command.PolicyTimerAction": {
            /** @enum {string} */
            action: "Remind" | "Escalate" | "SendStatusNote" | "AllowRejection" | "MarkPrivacyReviewStale" | "VoidSignatures" | "WithdrawProposal" | "LiftUnratifiedSuspension" | "RequireDecision" | "LapseAttestation" | "SuspendAgreement" | "SuspendClassifiedAccess" | "Notify" | "AskWhetherNeedPersists" | "FlagLate" | "ListMissing" | "LockTemplate" | "ExpireRiskAcceptance" | "OpenRenewalWindow" | "ExpireAgreement" | "ApplyAmendment" | "TerminateAgreement";
            offset: number;
            /** @enum {string} */
            unit: "businessDays" | "days" | "hours" | "months" | "years" | "percent";
            /** @enum {string} */
            from: "start" | "due" | "report";
            to?: ("isao.officer" | "isao.signatory" | "isao.fso" | "nccic.case_manager" | "dhs.privacy" | "dhs.crcl" | "dhs.counsel" | "dhs.csa" | "dhs.risk_acceptor" | "nccic.approving_official" | "auditor" | "admin" | "clock")[];
            repeatEvery?: components["schemas"]["Command.PolicySpan"];
            causeCode?: string;
            reasonCode?: string;
            plus?: components["schemas"]["Application.Line"];
            when?: components["schemas"]["Application.Line"];
            flagged?: boolean;
        };
        "Command.PolicyTimerPoint": {
            offset: number;
            /** @enum {string} */
            unit: "businessDays" | "days" | "hours" | "months" | "years" | "percent";
            /** @enum {string} */
            from: "start" | "due" | "report";
        };
        /** @description The values of a policy, all of them: what is published by itself (baseline, clauses, statutory windows) stays as it is. */
        "Command.PolicyValues": {
            term: {
                maxMonths: number;
                defaultMonths: number;
            };
            retention: {
                ceilingDays: number;
                hardMaxDays: number;
                deviationClauseId: components["schemas"]["Application.ClauseId"];
                /** @enum {string} */
                deviationForm?: "Standard" | "Negotiated";
            };
            breachNotice: {
                maxHours: number;
            };
            review: {
                removalTestMaxAgeMonths: number;
                fullPrivacyReviewMaxAgeMonths: number;
                trainingRecordMaxAgeMonths?: number;
            };
            separationOfDuties: {
                lookBackMonths: number;
                /** @enum {unknown} */
                signatoryMayAcceptUpTo: "VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh" | null;
            };
            classified: {
                /** @enum {string} */
                defaultLevelCap: "Confidential" | "Secret" | "TopSecret";
                topSecretNeeds: string[];
            };
            versions: {
                certification: {
                    textVersion: components["schemas"]["Application.TextVersion"];
                    text: components["schemas"]["Application.Paragraph"];
                };
                signatureStatement: {
                    statementVersion: components["schemas"]["Application.TextVersion"];
                    text: components["schemas"]["Application.Paragraph"];
                };
                privacyReviewForm: {
                    formVersion: components["schemas"]["Application.TextVersion"];
                    introducedOn: components["schemas"]["Application.Date"];
                };
                classifiedDeterminationForm: {
                    formVersion: components["schemas"]["Application.TextVersion"];
                    introducedOn: components["schemas"]["Application.Date"];
                };
                riskAcceptanceForm: {
                    formVersion: components["schemas"]["Application.TextVersion"];
                    introducedOn: components["schemas"]["Application.Date"];
                };
            };
            risk: {
                matrix: {
                    VeryLow: {
                        /** @enum {string} */
                        VeryLow: "VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh";
                        /** @enum {string} */
                        Low: "VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh";
                        /** @enum {string} */
                        Moderate: "VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh";
                        /** @enum {string} */
                        High: "VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh";
                        /** @enum {string} */
                        VeryHigh: "VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh";
                    };
                    Low: {
                        /** @enum {string} */
                        VeryLow: "VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh";
                        /** @enum {string} */
                        Low: "VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh";
                        /** @enum {string} */
                        Moderate: "VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh";
                        /** @enum {string} */
                        High: "VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh";
                        /** @enum {string} */
                        VeryHigh: "VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh";
                    };
                    Moderate: {
                        /** @enum {string} */
                        VeryLow: "VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh";
                        /** @enum {string} */
                        Low: "VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh";
                        /** @enum {string} */
                        Moderate: "VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh";
                        /** @enum {string} */
                        High: "VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh";
                        /** @enum {string} */
                        VeryHigh: "VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh";
                    };
                    High: {
                        /** @enum {string} */
                        VeryLow: "VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh";
                        /** @enum {string} */
                        Low: "VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh";
                        /** @enum {string} */
                        Moderate: "VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh";
                        /** @enum {string} */
                        High: "VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh";
                        /** @enum {string} */
                        VeryHigh: "VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh";
                    };
                    VeryHigh: {
                        /** @enum {string} */
                        VeryLow: "VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh";
                        /** @enum {string} */
                        Low: "VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh";
                        /** @enum {string} */
                        Moderate: "VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh";
                        /** @enum {string} */
                        High: "VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh";
                        /** @enum {string} */
                        VeryHigh: "VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh";
                    };
                };
                /** @enum {string} */
                acceptanceNeededFrom: "VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh";
                ranks: ("centre_director" | "agency_director" | "department_head")[];
                rankByLevel: {
                    /** @enum {string} */
                    VeryLow: "centre_director" | "agency_director" | "department_head";
                    /** @enum {string} */
                    Low: "centre_director" | "agency_director" | "department_head";
                    /** @enum {string} */
                    Moderate: "centre_director" | "agency_director" | "department_head";
                    /** @enum {string} */
                    High: "centre_director" | "agency_director" | "department_head";
                    /** @enum {string} */
                    VeryHigh: "centre_director" | "agency_director" | "department_head";
                };
                maxAcceptance: {
                    VeryLow: components["schemas"]["Command.PolicySpan"];
                    Low: components["schemas"]["Command.PolicySpan"];
                    Moderate: components["schemas"]["Command.PolicySpan"];
                    High: components["schemas"]["Command.PolicySpan"];
                    VeryHigh: components["schemas"]["Command.PolicySpan"];
                };
                likelihood?: ("VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh")[];
                impact?: ("VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh")[];
                matrixNote?: components["schemas"]["Application.Paragraph"];
            };
            timers: components["schemas"]["Command.PolicyTimer"][];
            deemedCompliantBefore: components["schemas"]["Application.Date"];
            pathways: components["schemas"]["Command.PolicyPathway"][];
            calendar: {
                weekend: ("Sunday" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday")[];
                observance: {
                    /** @enum {string} */
                    Sunday?: "preceding-friday" | "following-monday";
                    /** @enum {string} */
                    Monday?: "preceding-friday" | "following-monday";
                    /** @enum {string} */
                    Tuesday?: "preceding-friday" | "following-monday";
                    /** @enum {string} */
                    Wednesday?: "preceding-friday" | "following-monday";
                    /** @enum {string} */
                    Thursday?: "preceding-friday" | "following-monday";
                    /** @enum {string} */
                    Friday?: "preceding-friday" | "following-monday";
                    /** @enum {string} */
                    Saturday?: "preceding-friday" | "following-monday";
                };
                holidays: components["schemas"]["Command.PolicyHoliday"][];
                name?: string;
                notObserved?: components["schemas"]["Application.Line"][];
            };
            materiality: {
                privacy: components["schemas"]["Command.PolicyMaterialityRules"];
                classified: components["schemas"]["Command.PolicyMaterialityRules"];
                party: components["schemas"]["Command.PolicyMaterialityRules"];
                counsel: components["schemas"]["Command.PolicyMaterialityRules"];
                secondOfficial: components["schemas"]["Command.PolicyMaterialityRules"];
                note?: components["schemas"]["Application.Paragraph"];
            };
            dateBounds: {
                assignmentDueOn: components["schemas"]["Command.PolicySpan"];
                changesDueOn: components["schemas"]["Command.PolicySpan"];
                conditionDueOn: components["schemas"]["Command.PolicySpan"];
                milestoneDueOn: components["schemas"]["Command.PolicySpan"];
                signBy: components["schemas"]["Command.PolicySpan"];
                authorityValidUntil: components["schemas"]["Command.PolicySpan"];
                verificationDueOn: components["schemas"]["Command.PolicySpan"];
                needRevalidateOn: components["schemas"]["Command.PolicySpan"];
                note?: components["schemas"]["Application.Paragraph"];
            };
            note?: components["schemas"]["Application.Paragraph"];
            timersNote?: components["schemas"]["Application.Paragraph"];
            pathwaysNote?: components["schemas"]["Application.Paragraph"];
            statutoryWindowsNote?: components["schemas"]["Application.Paragraph"];
            /** @constant */
            timeZone?: "America/New_York";
            /** @constant */
            deadlineEndsAt?: "23:59:59";
        };
        "Command.PolicyWindow": {
            statute: string;
            cite: components["schemas"]["Application.Line"];
            from: components["schemas"]["Application.Date"];
            to: components["schemas"]["Application.Date"];
        };
        /**
         * D1 Privacy review of an amendment
         * @description The principles and checks that the change touches, each at most once; all of them where policy asks for a full review.
         */
        "Command.PrivacyReviewDeltaForm": {
            formVersion?: components["schemas"]["Application.TextVersion"];
            findings: components["schemas"]["Command.Finding"][] & (unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown);
            statutoryChecks: components["schemas"]["Command.StatutoryCheck"][] & (unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown);
        };
        /**
         * D1 Privacy review
         * @description Exactly eight findings and thirteen checks. Revision number, reviewer, times, digest and outcome are the server’s.
         */
        "Command.PrivacyReviewForm": {
            formVersion?: components["schemas"]["Application.TextVersion"];
            findings: components["schemas"]["Command.Finding"][] & (unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown);
            statutoryChecks: components["schemas"]["Command.StatutoryCheck"][] & (unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown);
        };
        /** @description Names a publication, and the whole policy as it is from then on. */
        "Command.PublicationVersion": string;
        /**
         * D3 Risk acceptance
         * @description Acceptor, rank, residual level, risk id, status and times are the server’s.
         */
        "Command.RiskAcceptanceForm": {
            source: {
                /** @enum {string} */
                kind: "privacyCondition" | "standardsGap" | "securityFinding" | "statutoryCoverGap" | "nonConcurOverride";
                ref: components["schemas"]["Application.Line"];
            } & (unknown & unknown & unknown);
            statement: {
                cause: components["schemas"]["Application.Paragraph"];
                event: components["schemas"]["Application.Paragraph"];
                effect: components["schemas"]["Application.Paragraph"];
            };
            affected: components["schemas"]["Application.Line"][];
            inherent: components["schemas"]["Command.RiskRating"];
            residual: components["schemas"]["Command.RiskRating"];
            controls: components["schemas"]["Application.Paragraph"][];
            whyAccepted: components["schemas"]["Application.Text"];
            considerations: {
                strategic: components["schemas"]["Application.Text"];
                operational: components["schemas"]["Application.Text"];
                budgetary: components["schemas"]["Application.Text"];
            };
            unmitigatedVulnerabilities: components["schemas"]["Application.Paragraph"][];
            plan: {
                milestone: components["schemas"]["Application.Paragraph"];
                dueOn: components["schemas"]["Application.Date"];
            }[];
            expiresOn: components["schemas"]["Application.Date"];
            triggers: components["schemas"]["Application.Paragraph"][];
            rollUp: {
                component: components["schemas"]["Application.Line"];
                department: components["schemas"]["Application.Line"];
                reportToOMB: boolean;
                missionFunction: components["schemas"]["Application.Line"];
            };
        };
        "Command.RiskRating": {
            /** @enum {string} */
            likelihood: "VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh";
            /** @enum {string} */
            impact: "VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh";
        };
        /**
         * D4 Signature record
         * @description Party, signer, terms version, time, address and verification result are the server’s.
         */
        "Command.SignatureForm": {
            termsDigest: components["schemas"]["Application.Digest"];
            /** @enum {string} */
            method: "PIV_CAC" | "QualifiedESignature" | "WetInk";
            authorityDigest: components["schemas"]["Application.Digest"];
            authorityValidUntil: components["schemas"]["Application.Date"];
            certificateFingerprint?: components["schemas"]["Application.Digest"];
            witness?: {
                scanDigest: components["schemas"]["Application.Digest"];
                roleTitle: components["schemas"]["Application.RoleTitle"];
                contactRef: components["schemas"]["Application.ContactRef"];
            };
            statementVersion: components["schemas"]["Application.TextVersion"];
        };
        "Command.StatutoryCheck": {
            /** @enum {string} */
            check: "removal-method" | "security-control" | "source-restrictions" | "retention-and-destruction" | "mis-sharing-notice" | "us-person-notice" | "permitted-uses" | "no-regulatory-use" | "protected-speech" | "proprietary-pcii-marking" | "crada-2014-protections" | "onward-members-bound" | "pia-sorn-coverage";
            /** @enum {string} */
            answer: "Yes" | "No" | "NA";
            locator?: components["schemas"]["Application.Line"];
        };
        "Command.accept-risk": {
            form: components["schemas"]["Command.RiskAcceptanceForm"];
        };
        "Command.activate-agreement": {
            effectiveOn?: components["schemas"]["Application.Date"];
            expiresOn?: components["schemas"]["Application.Date"];
            entitlements?: components["schemas"]["Command.Entitlement"][];
        };
        "Command.answer-reconsideration": {
            /** @enum {string} */
            outcome: "Stands" | "ApplyAnew";
            statement: components["schemas"]["Application.Paragraph"];
        };
        "Command.apply-amendment": {
            effectiveOn?: components["schemas"]["Application.Date"];
        };
        "Command.appoint-officer": {
            subjectId: components["schemas"]["Application.SubjectId"];
            /** @enum {string} */
            function: "isao.officer" | "isao.signatory" | "isao.fso";
            headcountOne?: boolean;
        };
        "Command.approve-classified-access": {
            form: components["schemas"]["Command.ClassifiedApprovalForm"];
        };
        "Command.approve-publication": {
            version: components["schemas"]["Command.PublicationVersion"];
        };
        "Command.assign-reviewer": {
            /** @enum {string} */
            function: "dhs.privacy" | "dhs.crcl" | "dhs.counsel" | "dhs.csa";
            subjectId: components["schemas"]["Application.SubjectId"];
            dueOn: components["schemas"]["Application.Date"];
        };
        "Command.break-glass": {
            reason: components["schemas"]["Application.Paragraph"];
            scope: {
                /** @enum {string} */
                waives: "LookBack" | "AssignmentConfirmation";
                subjectId: components["schemas"]["Application.SubjectId"];
            };
            until: components["schemas"]["Application.Date"];
        };
        "Command.certify-disposition": {
            /** @enum {string} */
            method: "Clear" | "Purge" | "CryptographicErase" | "Destroy" | "Returned" | "NothingHeld";
            items: components["schemas"]["Application.Line"][];
            certifier: components["schemas"]["Application.Contact"];
        };
        "Command.close-amendment": {
            /** @enum {string} */
            outcome: "Withdrawn" | "Declined";
            /** @enum {string} */
            reasonCode: "NotNeeded" | "Superseded" | "PrivacyNotSatisfied" | "ClassifiedDenied" | "NotAgreed" | "NoResponse" | "Discretionary" | "DeclinedToState";
        };
        "Command.close-break-glass": {
            reason: components["schemas"]["Application.Paragraph"];
        };
        "Command.complete-annual-review": {
            answers: {
                /** @enum {string} */
                item: "contacts-current" | "signature-authority-current" | "sharing-as-agreed" | "removal-effective" | "retention-kept" | "onward-rule-kept" | "incidents-notified" | "downstream-verified" | "training-current" | "complaints-answered" | "conditions-on-track" | "classified-need-persists";
                /** @enum {string} */
                answer: "Yes" | "No" | "NA";
                note?: components["schemas"]["Application.Paragraph"];
            }[] & (unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown & unknown);
            followUps: {
                text: components["schemas"]["Application.Paragraph"];
                /** @enum {string} */
                owner: "ISAO" | "NCCIC";
                dueOn: components["schemas"]["Application.Date"];
            }[];
        };
        "Command.complete-intake": {
            checklist: {
                /** @enum {string} */
                item: "party-identified" | "purpose-test" | "authority" | "contacts" | "attestation" | "no-prohibited-content";
                answer: boolean;
                note?: components["schemas"]["Application.Paragraph"];
            }[] & (unknown & unknown & unknown & unknown & unknown & unknown);
            /** @constant */
            duplicatesChecked: true;
        };
        "Command.confirm-assignment": {
            /** @enum {string} */
            function: "dhs.privacy" | "dhs.crcl" | "dhs.counsel" | "dhs.csa";
        };
        /** @description A second approving official confirms the waiver that was requested last and is not open yet. */
        "Command.confirm-break-glass": Record<string, never>;
        /** @description fieldPath points into the payload of the event; the event itself never changes. */
        "Command.correct-record": {
            eventId: components["schemas"]["Application.Uuid"];
            fieldPath: components["schemas"]["Application.JsonPointer"];
            statedCorrect: string | number | boolean;
            reason: components["schemas"]["Application.Paragraph"];
        };
        "Command.create-draft": {
            organizationId: components["schemas"]["Application.Uuid"];
            /** @enum {string} */
            agreementForm: "Standard" | "Negotiated";
            predecessorId?: components["schemas"]["Application.Uuid"];
        };
        "Command.decide-amendment-classified-access": {
            /** @enum {string} */
            decision: "Approve" | "Deny";
            form: Record<string, never>;
        };
        "Command.delegate-review": {
            /** @enum {string} */
            function: "dhs.privacy" | "dhs.crcl" | "dhs.counsel" | "dhs.csa";
            subjectId: components["schemas"]["Application.SubjectId"];
            until: components["schemas"]["Application.Date"];
        };
        "Command.deny-classified-access": {
            form: components["schemas"]["Command.ClassifiedDenialForm"];
        };
        "Command.discharge-condition": {
            conditionId: components["schemas"]["Command.ConditionId"];
            evidence: components["schemas"]["Command.Evidence"];
        };
        "Command.drop-classified-request": {
            /** @constant */
            acknowledged: true;
        };
        "Command.end-appointment": {
            subjectId: components["schemas"]["Application.SubjectId"];
            /** @enum {string} */
            function: "isao.officer" | "isao.signatory" | "isao.fso";
        };
        "Command.end-delegation": {
            /** @enum {string} */
            function: "dhs.privacy" | "dhs.crcl" | "dhs.counsel" | "dhs.csa";
        };
        "Command.fail-amendment-privacy-review": {
            form: components["schemas"]["Command.PrivacyReviewDeltaForm"];
        };
        "Command.fail-privacy-review": {
            form: components["schemas"]["Command.PrivacyReviewForm"];
        };
        "Command.give-termination-notice": {
            effectiveOn: components["schemas"]["Application.Date"];
            /** @enum {string} */
            reasonCode: "NoLongerNeeded" | "MutualAgreement" | "Replaced" | "OrganizationDissolved" | "MaterialBreach" | "ProgramEnded" | "NationalSecurity" | "Discretionary" | "DeclinedToState";
        };
        "Command.import-legacy-agreement": {
            organizationId: components["schemas"]["Application.Uuid"];
            /** @enum {string} */
            instrumentKind: "CRADA" | "CISCA" | "AIS_ToU" | "IA" | "MOA" | "MOU" | "Other";
            originalSignedOn: components["schemas"]["Application.Date"];
            originalExpiry?: components["schemas"]["Application.Date"];
            documentDigest: components["schemas"]["Application.Digest"];
            reference?: components["schemas"]["Application.Line"];
            /** @description What the instrument covers, if the document says so; entitlements come from it after verification. */
            scope?: {
                infoTypes: components["schemas"]["Application.InfoTypeScopes"];
                channels: components["schemas"]["Application.Channel"][];
                collections?: components["schemas"]["Application.Collection"][];
                tlpCeiling: components["schemas"]["Application.TlpLabel"];
            };
        };
        "Command.open-for-signature": {
            signBy?: components["schemas"]["Application.Date"];
        };
        "Command.pass-amendment-privacy-review": {
            form: components["schemas"]["Command.PrivacyReviewDeltaForm"];
        };
        "Command.pass-privacy-review": {
            form: components["schemas"]["Command.PrivacyReviewForm"];
        };
        "Command.place-hold": {
            reason: components["schemas"]["Application.Paragraph"];
        };
        "Command.propose-amendment": {
            summary?: components["schemas"]["Application.Paragraph"];
            changes: {
                path: components["schemas"]["Application.JsonPointer"];
                old: unknown;
                new: unknown;
            }[];
        };
        "Command.propose-baseline": {
            effectiveFrom: components["schemas"]["Application.Date"];
            reason: components["schemas"]["Application.Paragraph"];
            baseline: components["schemas"]["Command.PolicyBaseline"];
        };
        "Command.propose-clause": {
            effectiveFrom: components["schemas"]["Application.Date"];
            reason: components["schemas"]["Application.Paragraph"];
            clause: components["schemas"]["Command.PolicyClause"];
        };
        "Command.propose-functions": {
            effectiveFrom: components["schemas"]["Application.Date"];
            reason: components["schemas"]["Application.Paragraph"];
            functions: components["schemas"]["Command.PolicyFunctions"];
        };
        "Command.propose-policy-values": {
            effectiveFrom: components["schemas"]["Application.Date"];
            reason: components["schemas"]["Application.Paragraph"];
            values: components["schemas"]["Command.PolicyValues"];
        };
        "Command.propose-statutory-window": {
            effectiveFrom: components["schemas"]["Application.Date"];
            reason: components["schemas"]["Application.Paragraph"];
            window: components["schemas"]["Command.PolicyWindow"];
        };
        "Command.ratify-suspension": {
            /** @enum {string} */
            decision: "Ratify" | "Lift";
            note?: components["schemas"]["Application.Paragraph"];
        };
        "Command.reassign-reviewer": {
            /** @enum {string} */
            function: "dhs.privacy" | "dhs.crcl" | "dhs.counsel" | "dhs.csa";
            subjectId: components["schemas"]["Application.SubjectId"];
            dueOn: components["schemas"]["Application.Date"];
            /** @enum {string} */
            reasonCode: "ConflictFound" | "Workload" | "Absence" | "LeftFunction" | "DeadlineMissed";
        };
        "Command.record-concurrence": {
            /** @enum {string} */
            office: "crcl" | "counsel" | "second-official";
            /** @enum {string} */
            position: "Concur" | "ConcurWithComment" | "NonConcur";
            comment?: components["schemas"]["Application.Text"];
        };
        "Command.record-security-fact": {
            /** @enum {string} */
            factKind: "EntityEligibility" | "FOCI" | "KMP";
            status: string;
            sourceRef: components["schemas"]["Application.Line"];
            asOf: components["schemas"]["Application.Date"];
        } & (unknown & unknown & unknown);
        "Command.record-standards-attestation": {
            /** @constant */
            baselineVersion: "2016.1";
            answers: components["schemas"]["Application.BaselineAnswers"];
        };
        "Command.recuse-reviewer": {
            /** @enum {string} */
            function: "dhs.privacy" | "dhs.crcl" | "dhs.counsel" | "dhs.csa";
            /** @enum {string} */
            reasonCode: "PriorInvolvement" | "FinancialInterest" | "PersonalRelationship" | "FormerMember" | "Workload" | "Absence" | "DeclinedToState";
        };
        "Command.register-organization": {
            slug: string;
            legalName: string;
            shortName: string;
            /** @enum {string} */
            organizationKind: "ISAO" | "ISAC" | "SingleCompany" | "Collaboration";
            /** @enum {string} */
            formationBasis: "Sector" | "SubSector" | "Region" | "Affinity" | "ThreatSpecific";
            /** @enum {string} */
            sector?: "Chemical" | "Commercial Facilities" | "Communications" | "Critical Manufacturing" | "Dams" | "Defense Industrial Base" | "Emergency Services" | "Energy" | "Financial Services" | "Food and Agriculture" | "Government Facilities" | "Healthcare and Public Health" | "Information Technology" | "Nuclear Reactors, Materials, and Waste" | "Transportation Systems" | "Water and Wastewater Systems" | "Other";
            region?: string;
            /** @enum {string} */
            membershipMix: "Public" | "Private" | "Mixed";
            /** @enum {string} */
            taxStatus: "ForProfit" | "Nonprofit" | "Government" | "Unincorporated";
            jurisdiction: string;
        } & (unknown & unknown);
        "Command.reinstate-agreement": {
            evidence: {
                conditionId: components["schemas"]["Command.LiftConditionId"];
                digest: components["schemas"]["Application.Digest"];
                locator: components["schemas"]["Application.Line"];
            }[];
        };
        "Command.reinstate-classified-access": {
            form: components["schemas"]["Command.ClassifiedReverificationForm"];
        };
        "Command.reject-proposal": {
            /** @enum {string} */
            reasonCode: "NotAnISAO" | "PurposeOutOfScope" | "PrivacyNotSatisfied" | "StandardsNotMet" | "ClassifiedDenied" | "Duplicate" | "NoResponse" | "NationalSecurity" | "Discretionary" | "DeclinedToState";
            publicStatement?: components["schemas"]["Application.Paragraph"];
        };
        "Command.release-hold": {
            reason: components["schemas"]["Application.Paragraph"];
        };
        "Command.report-changed-condition": {
            /** @enum {string} */
            kind: "Ownership" | "ForeignInterest" | "KeyManagementPersonnel" | "LegalStructure" | "NameOrAddress" | "Safeguarding" | "PersonEligibility" | "InsiderThreat" | "LossOrCompromise" | "Contact";
            occurredOn: components["schemas"]["Application.Date"];
            description: components["schemas"]["Application.Text"];
        };
        "Command.request-changes": {
            items: {
                fieldPath: components["schemas"]["Application.JsonPointer"];
                problem: components["schemas"]["Application.Paragraph"];
                action: components["schemas"]["Application.Paragraph"];
            }[];
            dueOn: components["schemas"]["Application.Date"];
        };
        "Command.request-reconsideration": {
            reason: components["schemas"]["Application.Paragraph"];
        };
        "Command.resubmit": {
            application: components["schemas"]["Application"];
            answers: {
                itemId: components["schemas"]["Command.ItemNumber"];
                answer: components["schemas"]["Application.Paragraph"];
            }[];
            certification: components["schemas"]["Application.Certification"];
        };
        "Command.revise-draft": {
            /** @description JSON Merge Patch (RFC 7396) of the application. Values are judged when the application is submitted, only the names of its top-level fields here. */
            fieldPatch: {
                legalName?: unknown;
                organizationKind?: unknown;
                formationBasis?: unknown;
                formationNote?: unknown;
                membershipMix?: unknown;
                taxStatus?: unknown;
                purposeTest?: unknown;
                jurisdiction?: unknown;
                registrationNo?: unknown;
                cageCode?: unknown;
                principalAddress?: unknown;
                foreignMembersOrOwners?: unknown;
                memberCountBand?: unknown;
                memberSectors?: unknown;
                memberListVisibility?: unknown;
                isaoSoRegistration?: unknown;
                officer?: unknown;
                deputy?: unknown;
                signatory?: unknown;
                privacyContact?: unknown;
                securityContact?: unknown;
                soc24x7?: unknown;
                negotiatedRationale?: unknown;
                deviations?: unknown;
                authorityBasis?: unknown;
                purposes?: unknown;
                infoTypes?: unknown;
                channels?: unknown;
                collections?: unknown;
                tlpCeiling?: unknown;
                namedRecipients?: unknown;
                membersCountAsClients?: unknown;
                onwardRule?: unknown;
                onwardConditions?: unknown;
                anonymity?: unknown;
                proprietaryDesignation?: unknown;
                pciiIntended?: unknown;
                piiCategoriesPossible?: unknown;
                removal?: unknown;
                retentionDaysMax?: unknown;
                destructionMethod?: unknown;
                redress?: unknown;
                securityControls?: unknown;
                breachNoticeHours?: unknown;
                impactLevel?: unknown;
                downstreamExchanges?: unknown;
                baselineVersion?: unknown;
                baselineAnswers?: unknown;
                clauseChecklist?: unknown;
                requestedLevel?: unknown;
                pathway?: unknown;
                possession?: unknown;
                nomineeCountByLevel?: unknown;
                briefingSiteWithin50mi?: unknown;
                needStatementUnclassified?: unknown;
                smo?: unknown;
                fso?: unknown;
                itpso?: unknown;
                fociStatus?: unknown;
                sf328Digest?: unknown;
                requestedTermMonths?: unknown;
                relatedInstruments?: unknown;
                foiaSensitivity?: unknown;
            };
        };
        /** @description Of values, baseline, clause, window and functions the one that the publication changes. */
        "Command.revise-publication": {
            version: components["schemas"]["Command.PublicationVersion"];
            effectiveFrom: components["schemas"]["Application.Date"];
            reason: components["schemas"]["Application.Paragraph"];
            values?: components["schemas"]["Command.PolicyValues"];
            baseline?: components["schemas"]["Command.PolicyBaseline"];
            clause?: components["schemas"]["Command.PolicyClause"];
            window?: components["schemas"]["Command.PolicyWindow"];
            functions?: components["schemas"]["Command.PolicyFunctions"];
        };
        "Command.revoke-classified-access": {
            /** @enum {string} */
            causeCode: "ELIGIBILITY_REVOKED" | "FOCI_UNMITIGATED" | "LOSS_OR_COMPROMISE" | "NEED_ENDED" | "PATHWAY_CLOSED" | "NATIONAL_SECURITY" | "DISCRETIONARY";
            /** @enum {string} */
            custodyInstruction: "ReturnToNCCIC" | "ReturnToOriginator" | "TransferToCustodian" | "DestroyAndCertify" | "NoneHeld";
        };
        "Command.sign-agreement": components["schemas"]["Command.SignatureForm"];
        "Command.sign-amendment": components["schemas"]["Command.SignatureForm"];
        "Command.submit-proposal": {
            application?: components["schemas"]["Application"];
            applicationDigest?: components["schemas"]["Application.Digest"];
            certification: components["schemas"]["Application.Certification"];
        };
        /** @description Sent by a case manager it is an emergency suspension. */
        "Command.suspend-agreement": {
            /** @enum {string} */
            causeCode: "StandardsLapsed" | "AnnualReviewOverdue" | "RiskAcceptanceExpired" | "LegacyConformanceOverdue" | "SecurityIncident" | "PrivacyIncident" | "MarkingViolation" | "MaterialBreach" | "RequestedByISAO" | "LegalDirection" | "NationalSecurity" | "Discretionary" | "DeclinedToState";
            /** @enum {string} */
            scope: "Entitlements" | "EntitlementsAndAccounts";
            liftConditions: {
                id: components["schemas"]["Command.LiftConditionId"];
                text: components["schemas"]["Application.Paragraph"];
            }[];
        };
        "Command.suspend-classified-access": {
            /** @enum {string} */
            causeCode: "ELIGIBILITY_INVALIDATED" | "FOCI_CHANGED" | "KMP_CHANGED" | "SAFEGUARDING_CONCERN" | "SECURITY_INCIDENT" | "SELF_REPORTED" | "NATIONAL_SECURITY";
        };
        "Command.terminate-agreement": Record<string, never>;
        "Command.verify-legacy-import": {
            /** @enum {string} */
            verdict: "Confirmed" | "ConfirmedWithDifferences" | "NotConfirmed";
            /** @enum {string} */
            mappedState: "Active" | "Expired" | "Terminated";
            note?: components["schemas"]["Application.Paragraph"];
        } & (unknown & unknown);
        "Command.withdraw-attestation": {
            itemIds: components["schemas"]["Application.ItemId"][];
            reason: components["schemas"]["Application.Paragraph"];
        };
        "Command.withdraw-proposal": {
            /** @enum {string} */
            reasonCode: "NoLongerNeeded" | "WillReapply" | "TermsNotAcceptable" | "OrganizationChanged" | "OtherChannelChosen" | "DeclinedToState";
        };
        "Command.withdraw-publication": {
            version: components["schemas"]["Command.PublicationVersion"];
            reason: components["schemas"]["Application.Paragraph"];
        };
        "Command.withdraw-risk-acceptance": {
            riskId: components["schemas"]["Application.Uuid"];
            reason: components["schemas"]["Application.Paragraph"];
        };
        Concurrence: {
            /** Format: uuid */
            eventId: string;
            /** @enum {string} */
            office: "crcl" | "counsel" | "second-official";
            /** @enum {string} */
            position: "Concur" | "ConcurWithComment" | "NonConcur";
            revisionNo: number;
            /** Format: date-time */
            recordedAt: string;
            inForce: boolean;
            /** @description Internal: absent for the ISAO side. */
            comment?: string;
            /** @description Absent for readers of the ISAO side where it is government staff. */
            subjectId?: string;
            /**
             * Format: uuid
             * @description Event of the NonConcur that this position took back.
             */
            supersedes?: string;
        };
        /** @description What changes would be, and what they would ask for. */
        ConsideredAmendment: {
            /**
             * @description The strongest of its kinds. Computed from the changes, never chosen.
             * @enum {string}
             */
            kind: "Administrative" | "ScopeReduction" | "ScopeExpansion" | "ClassificationIncrease" | "BaselineMigration" | "TermExtension" | "PartyChange";
            /** @description Every kind that one of the changes calls for. */
            kinds: ("Administrative" | "ScopeReduction" | "ScopeExpansion" | "ClassificationIncrease" | "BaselineMigration" | "TermExtension" | "PartyChange")[];
            /** @description What it needs before it can take effect. */
            requiredGates: ("privacy" | "classified" | "signature.isao" | "signature.nccic" | "attestation" | "notice")[];
            /**
             * Format: date
             * @description The last day of the term afterwards, where it becomes another one.
             */
            expiresOn?: string;
        };
        DeadlineAhead: {
            /** @description What runs: another beginning is another timer. */
            timerId: string;
            /** @description The timer of the policy. */
            rule: string;
            /** @description The action of the policy, or that the last day went by. */
            action: string | ("Remind" | "Escalate" | "SendStatusNote" | "AllowRejection" | "MarkPrivacyReviewStale" | "VoidSignatures" | "WithdrawProposal" | "LiftUnratifiedSuspension" | "RequireDecision" | "LapseAttestation" | "SuspendAgreement" | "SuspendClassifiedAccess" | "Notify" | "AskWhetherNeedPersists" | "FlagLate" | "ListMissing" | "LockTemplate" | "ExpireRiskAcceptance" | "OpenRenewalWindow" | "ExpireAgreement" | "ApplyAmendment" | "TerminateAgreement") | "Missed";
            /**
             * Format: date
             * @description The last day of the timer.
             */
            dueOn: string;
            /** @description Functions that are told; the ISAO side sees its own. */
            recipients: ("isao.officer" | "isao.signatory" | "isao.fso" | "nccic.case_manager" | "dhs.privacy" | "dhs.crcl" | "dhs.counsel" | "dhs.csa" | "dhs.risk_acceptor" | "nccic.approving_official" | "auditor" | "admin" | "clock")[];
            /** Format: date-time */
            at: string;
            /** @description The command that the clock will send; absent where somebody is only told. */
            command?: string;
        };
        DeadlinePassed: {
            /** @description What runs: another beginning is another timer. */
            timerId: string;
            /** @description The timer of the policy. */
            rule: string;
            /** @description The action of the policy, or that the last day went by. */
            action: string | ("Remind" | "Escalate" | "SendStatusNote" | "AllowRejection" | "MarkPrivacyReviewStale" | "VoidSignatures" | "WithdrawProposal" | "LiftUnratifiedSuspension" | "RequireDecision" | "LapseAttestation" | "SuspendAgreement" | "SuspendClassifiedAccess" | "Notify" | "AskWhetherNeedPersists" | "FlagLate" | "ListMissing" | "LockTemplate" | "ExpireRiskAcceptance" | "OpenRenewalWindow" | "ExpireAgreement" | "ApplyAmendment" | "TerminateAgreement") | "Missed";
            /**
             * Format: date
             * @description The last day of the timer.
             */
            dueOn: string;
            /** @description Functions that are told; the ISAO side sees its own. */
            recipients: ("isao.officer" | "isao.signatory" | "isao.fso" | "nccic.case_manager" | "dhs.privacy" | "dhs.crcl" | "dhs.counsel" | "dhs.csa" | "dhs.risk_acceptor" | "nccic.approving_official" | "auditor" | "admin" | "clock")[];
            /** Format: uuid */
            eventId: string;
            /** @enum {string} */
            type: "DeadlineReminderSent" | "DeadlineEscalated" | "DeadlineMissed";
            /** Format: date-time */
            recordedAt: string;
            /** @description Opaque; ordered by length, then as text. */
            position: string;
        };
        Deadlines: {
            ahead: components["schemas"]["DeadlineAhead"][];
            /** @description What was told, the newest first. */
            items: components["schemas"]["DeadlinePassed"][];
            nextCursor: string | null;
        };
        DecidedMonth: {
            /** @description Of the decisions, in New York. */
            month: string;
            inForce: number;
            rejected: number;
            /** @description Business days from the submission on within which half were decided. */
            median: number;
            /** @description Within which 85 of a hundred were decided. */
            p85: number;
            /** @description Within which 95 of a hundred were decided. */
            p95: number;
            days: number[] | null;
        };
        DecisionPointConfiguration: {
            /** @description The address under which this decision point is known. */
            policy_decision_point: string;
            access_evaluation_endpoint: string;
            access_evaluations_endpoint: string;
        };
        Dependency: {
            /** @enum {string} */
            status: "up" | "down" | "building" | "paused" | "parked" | "stalled" | "alarm" | "dead-letters";
            detail?: string;
            /** @description Up to where in the log a read model has applied everything. */
            position?: string;
            /** @description Where the log ends, as the read model knows it. */
            headPosition?: string;
            parked?: {
                eventId: string;
                /** @description Why a read model has set the stream of this event aside. */
                reason: string;
            }[];
            /** @description Events that were recorded although something that they rest on had moved. */
            events?: string[];
        };
        Diff: {
            from: number;
            to: number;
            changes: components["schemas"]["Change"][];
        };
        Difference: {
            /** Format: uuid */
            agreementId: string;
            number: string | null;
            /** @description Counts from 0 within the stream. */
            revision: number;
            /** Format: date-time */
            at: string;
            /** @description Name of the command. */
            command: string;
            /** @enum {string} */
            function: "isao.officer" | "isao.signatory" | "isao.fso" | "nccic.case_manager" | "dhs.privacy" | "dhs.crcl" | "dhs.counsel" | "dhs.csa" | "dhs.risk_acceptor" | "nccic.approving_official" | "auditor" | "admin" | "clock";
            /**
             * @description It would be refused, would say something else, or the clock would have acted then.
             * @enum {string}
             */
            outcome: "Refused" | "Other" | "ClockActs";
            /** @description With which it would be refused. */
            code?: string;
            /** @description What its events would say otherwise. */
            members?: string[];
            /** @description By which the clock would act. */
            timer?: string;
        };
        Directory: {
            items: components["schemas"]["DirectoryItem"][];
            /** @description Null on the last page. */
            nextCursor: string | null;
        };
        DirectoryItem: {
            /** Format: uuid */
            id: string;
            /** @description Names the organization in addresses and personas. */
            slug: string;
            legalName: string;
            /** @enum {string} */
            organizationKind: "ISAO" | "ISAC" | "SingleCompany" | "Collaboration";
            /** @enum {string} */
            formationBasis: "Sector" | "SubSector" | "Region" | "Affinity" | "ThreatSpecific";
            /** @enum {string} */
            state: "Active" | "Suspended";
            /** Format: date */
            activeSince: string;
            /** Format: date */
            expiresOn: string;
            /** @description For the bases Sector and SubSector. */
            sector?: string;
            /** @description For the basis Region. */
            region?: string;
        };
        /** @description The certificate of disposal. */
        Disposition: {
            /** @enum {string} */
            method: "Clear" | "Purge" | "CryptographicErase" | "Destroy" | "Returned" | "NothingHeld";
            items: string[];
            certifier: {
                roleTitle: string;
                contactRef: string;
            };
            /** Format: date-time */
            certifiedAt: string;
        };
        DueWork: {
            /** @enum {string} */
            function: "isao.officer" | "isao.signatory" | "isao.fso" | "nccic.case_manager" | "dhs.privacy" | "dhs.crcl" | "dhs.counsel" | "dhs.csa" | "dhs.risk_acceptor" | "nccic.approving_official" | "auditor" | "admin" | "clock";
            overdue: number;
            /** @description Due within five business days. */
            soon: number;
            later: number;
            undated: number;
        };
        Ending: {
            reasonCode: string;
            publicStatement?: string;
        };
        EntitlementFeed: {
            /** Format: date-time */
            asOf: string;
            knowledge: components["schemas"]["Knowledge"];
            items: components["schemas"]["EntitlementMessage"][];
            next: string | null;
            /** @description Whether there is another page at once. */
            more: boolean;
        };
        EntitlementMessage: {
            /** @description Where it stands in the feed. */
            id: string;
            /** @description The position of the change: of two messages on one agreement the higher one holds. */
            changedBy: string;
            /** Format: date-time */
            recordedAt: string;
            /** Format: uuid */
            agreementId: string;
            number: string | null;
            /** Format: uuid */
            organizationId: string;
            /** @enum {string} */
            state: "Active" | "Suspended" | "Expired" | "Terminated";
            reasonCode: string | null;
            supersededBy: string | null;
            /** @description Counts from 0 within the stream. */
            revision: number;
            /** @description Opaque; ordered by length, then as text. */
            position: string;
            termsVersion: number;
            /** Format: date */
            effectiveOn: string;
            finalDay: string | null;
            /** @description Whether anything at all moves. */
            entitled: boolean;
            premises: {
                /** @enum {string} */
                premise: "agreement" | "collection" | "record" | "succession" | "notice" | "term" | "suspension" | "standards" | "type" | "direction" | "recipient" | "ceiling" | "classified-access" | "statutory-cover";
                holds: boolean;
                until: string | null;
            }[];
            collections: {
                collectionId: string;
                canRead: boolean;
                canWrite: boolean;
                /** @description Types that the organization receives there. */
                receives: ("CyberThreatIndicator" | "DefensiveMeasure" | "IncidentReport" | "VulnerabilityInformation" | "Analysis" | "MitigationProtocol" | "Warning" | "ClassifiedContext")[];
                /** @description Types that it sends there. */
                sends: ("CyberThreatIndicator" | "DefensiveMeasure" | "IncidentReport" | "VulnerabilityInformation" | "Analysis" | "MitigationProtocol" | "Warning" | "ClassifiedContext")[];
                /** @enum {string} */
                tlpCeiling: "CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED";
            }[];
            changesAt: string | null;
        };
        Entitlements: {
            /** Format: uuid */
            agreementId: string;
            number: string | null;
            /** Format: uuid */
            organizationId: string;
            /** @enum {string} */
            state: "Active" | "Suspended" | "Expired" | "Terminated";
            reasonCode: string | null;
            supersededBy: string | null;
            /** @description Counts from 0 within the stream. */
            revision: number;
            /** @description Opaque; ordered by length, then as text. */
            position: string;
            termsVersion: number;
            /** Format: date */
            effectiveOn: string;
            finalDay: string | null;
            /** @description Whether anything at all moves. */
            entitled: boolean;
            premises: {
                /** @enum {string} */
                premise: "agreement" | "collection" | "record" | "succession" | "notice" | "term" | "suspension" | "standards" | "type" | "direction" | "recipient" | "ceiling" | "classified-access" | "statutory-cover";
                holds: boolean;
                until: string | null;
            }[];
            collections: {
                collectionId: string;
                canRead: boolean;
                canWrite: boolean;
                /** @description Types that the organization receives there. */
                receives: ("CyberThreatIndicator" | "DefensiveMeasure" | "IncidentReport" | "VulnerabilityInformation" | "Analysis" | "MitigationProtocol" | "Warning" | "ClassifiedContext")[];
                /** @description Types that it sends there. */
                sends: ("CyberThreatIndicator" | "DefensiveMeasure" | "IncidentReport" | "VulnerabilityInformation" | "Analysis" | "MitigationProtocol" | "Warning" | "ClassifiedContext")[];
                /** @enum {string} */
                tlpCeiling: "CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED";
            }[];
            changesAt: string | null;
        };
        Evaluation: {
            subject: {
                /**
                 * @description Who shares: an organization.
                 * @constant
                 */
                type: "organization";
                /**
                 * Format: uuid
                 * @description Id of the organization.
                 */
                id: string;
                properties?: {
                    /** @description The person for whom it is: TLP:RED goes to named ones only. */
                    recipient?: string;
                };
            };
            action: {
                /**
                 * @description `receive` from NCCIC, or `send` to it.
                 * @enum {string}
                 */
                name: "receive" | "send";
                properties?: Record<string, never>;
            };
            resource: {
                /** @constant */
                type: "collection";
                /** @description Id of the collection. */
                id: string;
                properties?: {
                    /**
                     * @description What is to move.
                     * @enum {string}
                     */
                    infoType?: "CyberThreatIndicator" | "DefensiveMeasure" | "IncidentReport" | "VulnerabilityInformation" | "Analysis" | "MitigationProtocol" | "Warning" | "ClassifiedContext";
                    /**
                     * @description Its TLP 2.0 label, with or without `TLP:` before it.
                     * @example GREEN
                     * @example TLP:AMBER+STRICT
                     */
                    tlp?: string;
                };
            };
            context?: {
                /**
                 * Format: date-time
                 * @description As it was at this moment; without it, or in the future, now.
                 */
                asOf?: string;
            };
        };
        EvaluationAnswer: {
            decision: boolean;
            context: {
                /**
                 * @description The first premise that fails.
                 * @enum {string}
                 */
                id: "permitted" | "agreement" | "collection" | "record" | "succession" | "notice" | "term" | "suspension" | "standards" | "type" | "direction" | "recipient" | "ceiling" | "classified-access" | "statutory-cover";
                /** Format: date-time */
                asOf: string;
                /** @description How far what answers has read the log. */
                knowledge: {
                    /** @description Everything up to here is known. */
                    position: string;
                    /** @description The newest position of which the process knows. */
                    headPosition: string;
                    /** @description How long something has waited to be taken over, in milliseconds. */
                    behindMs: number;
                };
                reason_user?: {
                    /** @description Why it is denied, for people. */
                    en: string;
                };
                /** @description The agreement that permits, or comes nearest to it, and the event that made it so. */
                agreement?: {
                    /** Format: uuid */
                    agreementId: string;
                    number: string | null;
                    /** @description Counts from 0 within the stream. */
                    revision: number;
                    /** @description Opaque; ordered by length, then as text. */
                    position: string;
                };
                /**
                 * Format: date-time
                 * @description When the premise that fails was lost.
                 */
                lostAt?: string;
                /**
                 * Format: date-time
                 * @description When what is permitted ends by itself, unless something is recorded before.
                 */
                until?: string;
            } | {
                /** @description There is no such thing, or the evaluation lacks something: it is denied. */
                error: {
                    /** @enum {integer} */
                    status: 400 | 404;
                    message: string;
                    errors?: components["schemas"]["FieldError"][];
                };
            };
        };
        Evaluations: {
            subject?: {
                /**
                 * @description Who shares: an organization.
                 * @constant
                 */
                type: "organization";
                /**
                 * Format: uuid
                 * @description Id of the organization.
                 */
                id: string;
                properties?: {
                    /** @description The person for whom it is: TLP:RED goes to named ones only. */
                    recipient?: string;
                };
            };
            action?: {
                /**
                 * @description `receive` from NCCIC, or `send` to it.
                 * @enum {string}
                 */
                name: "receive" | "send";
                properties?: Record<string, never>;
            };
            resource?: {
                /** @constant */
                type: "collection";
                /** @description Id of the collection. */
                id: string;
                properties?: {
                    /**
                     * @description What is to move.
                     * @enum {string}
                     */
                    infoType?: "CyberThreatIndicator" | "DefensiveMeasure" | "IncidentReport" | "VulnerabilityInformation" | "Analysis" | "MitigationProtocol" | "Warning" | "ClassifiedContext";
                    /**
                     * @description Its TLP 2.0 label, with or without `TLP:` before it.
                     * @example GREEN
                     * @example TLP:AMBER+STRICT
                     */
                    tlp?: string;
                };
            };
            context?: {
                /**
                 * Format: date-time
                 * @description As it was at this moment; without it, or in the future, now.
                 */
                asOf?: string;
            };
            /** @description A key that an entry leaves out is taken from beside it, whole; one that it has overrides it, whole. */
            evaluations?: {
                subject?: {
                    /**
                     * @description Who shares: an organization.
                     * @constant
                     */
                    type: "organization";
                    /**
                     * Format: uuid
                     * @description Id of the organization.
                     */
                    id: string;
                    properties?: {
                        /** @description The person for whom it is: TLP:RED goes to named ones only. */
                        recipient?: string;
                    };
                };
                action?: {
                    /**
                     * @description `receive` from NCCIC, or `send` to it.
                     * @enum {string}
                     */
                    name: "receive" | "send";
                    properties?: Record<string, never>;
                };
                resource?: {
                    /** @constant */
                    type: "collection";
                    /** @description Id of the collection. */
                    id: string;
                    properties?: {
                        /**
                         * @description What is to move.
                         * @enum {string}
                         */
                        infoType?: "CyberThreatIndicator" | "DefensiveMeasure" | "IncidentReport" | "VulnerabilityInformation" | "Analysis" | "MitigationProtocol" | "Warning" | "ClassifiedContext";
                        /**
                         * @description Its TLP 2.0 label, with or without `TLP:` before it.
                         * @example GREEN
                         * @example TLP:AMBER+STRICT
                         */
                        tlp?: string;
                    };
                };
                context?: {
                    /**
                     * Format: date-time
                     * @description As it was at this moment; without it, or in the future, now.
                     */
                    asOf?: string;
                };
            }[];
            options?: {
                /**
                 * @default execute_all
                 * @enum {string}
                 */
                evaluations_semantic: "execute_all" | "deny_on_first_deny" | "permit_on_first_permit";
            };
        };
        EvaluationsAnswer: {
            evaluations: components["schemas"]["EvaluationAnswer"][];
        } | components["schemas"]["EvaluationAnswer"];
        EventCount: {
            /** @description The beginning in New York, as in `2026-03-10T14:00`; of a day and a month their first instant. */
            start: string;
            /** @description By people. */
            events: number;
            refused: number;
            /** @description By the clock. */
            clock: number;
        };
        EventCounts: {
            /** @description The earliest first. */
            items: components["schemas"]["EventCount"][];
        };
        ExploredEvent: {
            /** Format: uuid */
            eventId: string;
            /** @description Opaque; ordered by length, then as text. */
            position: string;
            revision: number | null;
            /** Format: date-time */
            recordedAt: string;
            /** @description Name of the event; `CommandRefused` of what was refused. */
            type: string;
            command: string | null;
            code: string | null;
            /** Format: uuid */
            agreementId: string;
            number: string | null;
            organization: components["schemas"]["Party"];
            actor: {
                subjectId: string | null;
                function: string | null;
            };
        };
        ExploredEvents: {
            items: components["schemas"]["ExploredEvent"][];
            /** @description Null on the last page. */
            nextCursor: string | null;
        };
        Facets: {
            /** @enum {string} */
            intake: "None" | "Complete";
            /** @enum {string} */
            privacy: "None" | "Assigned" | "Passed" | "PassedWithConditions" | "Failed" | "Stale";
            /** @enum {string} */
            classified: "NotRequested" | "Requested" | "NotRequired" | "Approved" | "Denied" | "Suspended" | "Revoked";
            signatures: {
                /** @enum {string} */
                isao: "None" | "Signed" | "Void";
                /** @enum {string} */
                nccic: "None" | "Signed" | "Void";
            };
            /** @enum {string} */
            standards: "Attested" | "AttestedWithGaps" | "Lapsed";
            /** @enum {string} */
            risk: "None" | "Required" | "Covered" | "Expired";
            /** @enum {string} */
            amendment: "None" | "Open";
            legalHold: boolean;
            /** @enum {string} */
            statutoryCover: "InForce" | "Lapsed";
        };
        /** @description One thing that is wrong with the body. */
        FieldError: {
            path: string;
            code: string;
            message: string;
        };
        HeldRisk: {
            /** Format: uuid */
            agreementId: string;
            number: string | null;
            organization: {
                /** Format: uuid */
                id: string;
                legalName: string;
            };
            riskId: string;
            source: {
                /** @enum {string} */
                kind: "privacyCondition" | "standardsGap" | "securityFinding" | "statutoryCoverGap" | "nonConcurOverride";
                /** @description What it comes from. Null where the text does not open any more. */
                ref: string | null;
            };
            /**
             * @description On the scale of risks.
             * @enum {string}
             */
            likelihood: "VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh";
            /**
             * @description On the scale of risks.
             * @enum {string}
             */
            impact: "VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh";
            /**
             * @description On the scale of risks.
             * @enum {string}
             */
            residualLevel: "VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh";
            /** @description Opaque id of the person. */
            acceptedBy: string;
            acceptorRank: string;
            /** Format: date-time */
            acceptedAt: string;
            /**
             * Format: date
             * @description The last day on which the acceptance holds.
             */
            expiresOn: string;
            /** @description It ends within 90 days. */
            isExpiring: boolean;
            /** @description Why it was accepted. Null where the text does not open any more. */
            whyAccepted: string | null;
            /** @description Component that holds it. Null where the text does not open any more. */
            component: string | null;
            /** @description Department that holds it. Null where the text does not open any more. */
            department: string | null;
            /** @description What it is about. Null where the text does not open any more. */
            missionFunction: string | null;
            reportToOMB: boolean;
        };
        History: {
            items: components["schemas"]["HistoryItem"][];
            /** @description Null on the last page. */
            nextCursor: string | null;
        };
        HistoryItem: {
            /** Format: uuid */
            eventId: string;
            /** @description An event that this release cannot read is shown raw, under the name that it has. */
            type: string | ("AgreementDrafted" | "DraftRevised" | "AgreementProposed" | "IntakeCompleted" | "ReviewerAssigned" | "ReviewerRecused" | "ConcurrenceRecorded" | "ChangesRequested" | "AgreementResubmitted" | "PrivacyReviewPassed" | "PrivacyReviewFailed" | "PrivacyReviewWentStale" | "ConditionDischarged" | "ClassifiedAccessMarkedNotRequired" | "ClassifiedAccessApproved" | "ClassifiedAccessDenied" | "ClassifiedAccessRequestDropped" | "ClassifiedAccessSuspended" | "ClassifiedAccessReinstated" | "ClassifiedAccessRevoked" | "RiskAccepted" | "RiskAcceptanceExpired" | "RiskAcceptanceWithdrawn" | "TermsOpenedForSignature" | "SignatureRecorded" | "SignatureVoided" | "AgreementActivated" | "AgreementRejected" | "AgreementWithdrawn" | "AgreementSuspended" | "SuspensionRatified" | "AgreementReinstated" | "TerminationNoticeGiven" | "AgreementTerminated" | "AgreementExpired" | "ChangedConditionReported" | "AmendmentProposed" | "AmendmentPrivacyReviewed" | "AmendmentPrivacyReviewFailed" | "AmendmentClassifiedAccessDecided" | "AmendmentSigned" | "AmendmentTookEffect" | "AmendmentClosed" | "AnnualReviewCompleted" | "LegacyAgreementImported" | "LegacyImportVerified" | "CorrectionRecorded" | "LegalHoldPlaced" | "LegalHoldReleased" | "DispositionCertified" | "DeadlineReminderSent" | "DeadlineEscalated" | "DeadlineMissed" | "BreakGlassRequested" | "BreakGlassOpened" | "BreakGlassClosed" | "ReviewDelegated" | "DelegationEnded" | "AssignmentConfirmed" | "ReconsiderationRequested" | "ReconsiderationAnswered" | "CommandRefused") | unknown;
            /** @description Null for a refused command, and for what was told of a deadline. */
            revision: number | null;
            /** @description Opaque; ordered by length, then as text. */
            position: string;
            /** Format: date-time */
            recordedAt: string;
            actor: {
                /** @description Null where the reader may not know the person. */
                subjectId: string | null;
                function: ("isao.officer" | "isao.signatory" | "isao.fso" | "nccic.case_manager" | "dhs.privacy" | "dhs.crcl" | "dhs.counsel" | "dhs.csa" | "dhs.risk_acceptor" | "nccic.approving_official" | "auditor" | "admin" | "clock") | null;
            };
            commandId: string | null;
            /** @description By the type of the event; without what is withheld: from the ISAO side, and of drafts from everybody else. */
            payload: Record<string, never>;
            /** @description SHA-256 of the RFC 8785 bytes of `payload` as it stands here. */
            digest: string;
            /** @description Why the command was refused. */
            code?: string;
            /** @description The request in which it was recorded, to the government and auditors: lines of one request belong together. */
            correlationId?: string;
        };
        JobKinds: {
            /** @description Kinds of which nothing waits are left out. */
            items: {
                kind: string;
                /** @description Due, and waiting to be done. */
                due: number;
                /** @description Tried in vain, and waiting for the next try. */
                retrying: number;
                /** @description Given up. */
                dead: number;
                /** @description Age of the oldest that is due, in milliseconds. */
                lagMs: number;
            }[];
            /** @description Whether the queue that carries jobs answers. */
            queueAnswers: boolean;
        };
        JobList: {
            items: components["schemas"]["ListedJob"][];
            /** @description Null on the last page. */
            nextCursor: string | null;
        };
        KeptLegacyFilePart: {
            /** @description SHA-256 of the whole text in UTF-8. */
            digest: string;
            /** @description The place of the part. */
            number: number;
        };
        /** @description How far what answers has read the log. */
        Knowledge: {
            /** @description Everything up to here is known. */
            position: string;
            /** @description The newest position of which the process knows. */
            headPosition: string;
            /** @description How long something has waited to be taken over, in milliseconds. */
            behindMs: number;
        };
        LegacyFile: {
            /** @description The text of the file: a header, and one record a line. */
            csv: string;
            /** @description Where the text is a part of a longer file: the number of the first line beneath the header. */
            firstLine?: number;
        };
        LegacyFileItem: {
            /** Format: uuid */
            id: string;
            /** @description SHA-256 of the whole text in UTF-8. */
            digest: string;
            /** @description How often the same file was taken over. */
            round: number;
            /** @description Subject id of whoever sent it. */
            sentBy: string;
            /** Format: date-time */
            takenOverAt: string;
            /** @description When nothing was left to do. Null while something is. */
            doneAt: string | null;
            records: number;
            /** @description How many of them are on the record. */
            onRecord: number;
            /** @description How many of those were on the record before. */
            knownBefore: number;
            /** @description How many were refused on the way. */
            refused: number;
        };
        LegacyFileList: {
            items: components["schemas"]["LegacyFileItem"][];
            /** @description Null on the last page. */
            nextCursor: string | null;
        };
        LegacyFilePart: {
            /** @description SHA-256 of the whole text in UTF-8. */
            digest: string;
            /** @description The place of the part. */
            number: number;
            /** @description A piece of the text of the file. */
            text: string;
        };
        LegacyFileProgress: {
            /** Format: uuid */
            id: string;
            /** @description SHA-256 of the whole text in UTF-8. */
            digest: string;
            /** @description How often the same file was taken over. */
            round: number;
            /** @description Subject id of whoever sent it. */
            sentBy: string;
            /** Format: date-time */
            takenOverAt: string;
            /** @description When nothing was left to do. Null while something is. */
            doneAt: string | null;
            records: number;
            /** @description How many of them are on the record. */
            onRecord: number;
            /** @description How many of those were on the record before. */
            knownBefore: number;
            /** @description How many were refused on the way. */
            refused: number;
            /** @description Why records were refused, in the order of the lines; the first thousand. */
            problems: {
                /** @description Line of the file, counted from 1. */
                line: number;
                /** @description Null where it is the line as a whole. */
                column: string | null;
                code: string;
                /** @description Repeats nothing of the file. */
                message: string;
            }[];
        };
        /** @description An instrument that was signed outside of this system. */
        LegacyInstrument: {
            /** @enum {string} */
            instrumentKind: "CRADA" | "CISCA" | "AIS_ToU" | "IA" | "MOA" | "MOU" | "Other";
            /** Format: date */
            originalSignedOn: string;
            documentDigest: string;
            deemedCompliant: boolean;
            /** @description Gates of an activation that it never passed. */
            missingGates: string[];
            /** Format: date-time */
            importedAt: string;
            verdict: ("Confirmed" | "ConfirmedWithDifferences" | "NotConfirmed") | null;
            conformanceDueOn: string | null;
            /** Format: date */
            originalExpiry?: string;
            reference?: string;
            /** @description What it covers, as it was imported. */
            scope?: {
                infoTypes: components["schemas"]["Application.InfoTypeScopes"];
                channels: ("AIS_TAXII" | "Portal" | "Email" | "Briefing" | "InPerson")[];
                /** @enum {string} */
                tlpCeiling: "CLEAR" | "GREEN" | "AMBER" | "AMBER+STRICT" | "RED";
                collections?: {
                    id: string;
                    canRead: boolean;
                    canWrite: boolean;
                }[];
            };
        };
        ListedJob: {
            /** @description Derived from what it is for: ids and dates only. */
            id: string;
            kind: string;
            /** Format: date-time */
            dueAt: string;
            attempts: number;
            failure: string | null;
            endedAt: string | null;
        };
        /** @description The data of a server-sent event `changed`. */
        LiveChange: {
            /** @description Where in the log it stands. */
            position: string;
            /** Format: uuid */
            agreementId?: string;
            revision?: number;
        };
        Liveness: {
            /** @constant */
            status: "up";
        };
        MakeWebhook: {
            /**
             * Format: uri
             * @description Begins with https://, without port, user or fragment. Its host leads to the public internet.
             */
            url: string;
            /** @description What it is told of; empty or absent for everything. */
            types?: ("agreement.activated" | "agreement.suspended" | "agreement.reinstated" | "agreement.amended" | "agreement.entitlements-changed" | "agreement.notice-given" | "agreement.ended")[];
            organizationId?: string | null;
        };
        MaterialityRule: {
            path: string;
            /** @enum {string} */
            when: "any" | "up" | "down" | "increase";
        };
        Me: {
            subjectId: string;
            /** @description Functions that count now: those of an ISAO only while appointed. */
            functions: ("isao.officer" | "isao.signatory" | "isao.fso" | "nccic.case_manager" | "dhs.privacy" | "dhs.crcl" | "dhs.counsel" | "dhs.csa" | "dhs.risk_acceptor" | "nccic.approving_official" | "auditor" | "admin" | "clock")[];
            /** Format: uuid */
            organizationId?: string;
            /** @enum {string} */
            rank?: "centre_director" | "agency_director" | "department_head";
        };
        MissingPart: {
            /**
             * @description `UnreadableRecord`: from an event on, this release cannot read the record. `OwnOrganization`: whoever asks is of this organization, too, and reads it as its people do; nothing of it is in the report.
             * @enum {string}
             */
            part: "YearNotEnded" | "AnnualReview" | "UnreadableRecord" | "OwnOrganization" | "MisSharingNotices" | "Complaints" | "ComplaintResponseTime" | "RetentionBreaches";
            /** Format: uuid */
            agreementId?: string;
            number?: string | null;
        };
        NothingToSay: Record<string, never>;
        /** @description The data of a server-sent event `onlookers`: who else has the agreement open now. */
        Onlookers: {
            onlookers: {
                subjectId: string;
                functions: ("isao.officer" | "isao.signatory" | "isao.fso" | "nccic.case_manager" | "dhs.privacy" | "dhs.crcl" | "dhs.counsel" | "dhs.csa" | "dhs.risk_acceptor" | "nccic.approving_official" | "auditor" | "admin" | "clock")[];
            }[];
        };
        /** @description The amendment that is open; absent without one. */
        OpenAmendment: {
            amendmentNo: number;
            /**
             * @description The strongest of its kinds. Computed from the changes, never chosen.
             * @enum {string}
             */
            kind: "Administrative" | "ScopeReduction" | "ScopeExpansion" | "ClassificationIncrease" | "BaselineMigration" | "TermExtension" | "PartyChange";
            /** @description Every kind that one of the changes calls for. */
            kinds: ("Administrative" | "ScopeReduction" | "ScopeExpansion" | "ClassificationIncrease" | "BaselineMigration" | "TermExtension" | "PartyChange")[];
            changes: {
                path: string;
                /** @description What stands there in the application in force; null for nothing. */
                old: unknown;
                /** @description What is to stand there; null for nothing. */
                new: unknown;
            }[];
            /** @description What it needs before it can take effect. */
            requiredGates: ("privacy" | "classified" | "signature.isao" | "signature.nccic" | "attestation" | "notice")[];
            /** @description What still stands between the amendment and its effect. */
            openGates: ("privacy" | "classified" | "signature.isao" | "signature.nccic" | "attestation" | "notice")[];
            /** @enum {string} */
            proposedBy: "ISAO" | "NCCIC";
            /** Format: date-time */
            proposedAt: string;
            /** @description The terms that govern until it takes effect. */
            baseTermsVersion: number;
            /** @description The version that the amended terms have. */
            termsVersion: number;
            /** @description What offices said of the amended text. */
            concurrences: components["schemas"]["Concurrence"][];
            /** @description What its reviews found; for the ISAO side its own. */
            conditions: components["schemas"]["ReviewCondition"][];
            signatures: components["schemas"]["Signature"][];
            summary?: string;
            /** @description What the parties sign; there once every review is done. */
            termsDigest?: string;
            /**
             * Format: date
             * @description The last day of the term afterwards, where it becomes another one.
             */
            expiresOn?: string;
            /** @description Whether every principle and every check must be looked at anew. */
            isFullReview?: boolean;
            /**
             * Format: date
             * @description There while the term ends soon and the amendment does not prolong it: it would hold for a short time.
             */
            termEndsOn?: string;
            /** Format: date-time */
            reviewedAt?: string;
            privacyForm?: components["schemas"]["PrivacyReviewOnFile"];
            /** @description The determination (D2) is absent for the ISAO side. */
            classifiedDecision?: {
                /** @enum {string} */
                decision: "Approve" | "Deny";
                determination?: components["schemas"]["ClassifiedApproval"] | components["schemas"]["ClassifiedDenial"];
            };
        };
        OpenApi: {
            /** @constant */
            openapi: "3.1.0";
            info: Record<string, never>;
            paths: Record<string, never>;
        };
        /** @description OpenID Connect Discovery 1.0. */
        OpenIdConfiguration: {
            /** Format: uri */
            issuer: string;
            /** Format: uri */
            token_endpoint: string;
            /** Format: uri */
            jwks_uri: string;
        };
        /** @description The text that is open for signature or in force. */
        OpenTerms: {
            termsVersion: number;
            termsDigest: string;
            clauseIds: ("voluntary" | "noRight" | "crada2014Privacy" | "restrictionsHonoured" | "piiRemoval" | "useLimits" | "termination" | "survival" | "records")[];
            /** Format: date */
            signBy: string;
        };
        Organization: {
            /** Format: uuid */
            id: string;
            /** @description Names the organization in addresses and personas. */
            slug: string;
            legalName: string;
            shortName: string;
            /** @enum {string} */
            organizationKind: "ISAO" | "ISAC" | "SingleCompany" | "Collaboration";
            /** @enum {string} */
            formationBasis: "Sector" | "SubSector" | "Region" | "Affinity" | "ThreatSpecific";
            /** @enum {string} */
            membershipMix: "Public" | "Private" | "Mixed";
            /** @enum {string} */
            taxStatus: "ForProfit" | "Nonprofit" | "Government" | "Unincorporated";
            jurisdiction: string;
            /** @description Counts from 0 within the stream. */
            revision: number;
            securityFacts: components["schemas"]["SecurityFact"][];
            appointments: components["schemas"]["Appointment"][];
            /** @description For the bases Sector and SubSector. */
            sector?: string;
            /** @description For the basis Region. */
            region?: string;
            attestation?: components["schemas"]["Attestation"];
        };
        /** @description Answer to an accepted command. A retry with the same key gets the same answer. */
        OrganizationCommandAnswer: {
            /**
             * Format: uuid
             * @description Id of the resource.
             */
            id: string;
            /** @description Revision after the last event of the command, as in `ETag`. */
            revision: number;
            /** @constant */
            state: "Registered";
            /** @description Position of the last event: send it as `X-Min-Position` to read at least this far. */
            position: string;
            events: {
                /** @enum {string} */
                type: "OrganizationRegistered" | "OfficerAppointed" | "AppointmentEnded" | "StandardsAttestationRecorded" | "StandardsAttestationLapsed" | "StandardsAttestationWithdrawn" | "SecurityFactRecorded";
                /** @description Counts from 0 within the stream. */
                revision: number;
            }[];
        };
        OrganizationEntitlements: {
            /** Format: date-time */
            asOf: string;
            knowledge: components["schemas"]["Knowledge"];
            items: components["schemas"]["Entitlements"][];
        };
        OrganizationList: {
            items: components["schemas"]["OrganizationListItem"][];
            /** @description Null on the last page. */
            nextCursor: string | null;
        };
        OrganizationListItem: {
            /** Format: uuid */
            id: string;
            /** @description Names the organization in addresses and personas. */
            slug: string;
            legalName: string;
            shortName: string;
            /** @enum {string} */
            organizationKind: "ISAO" | "ISAC" | "SingleCompany" | "Collaboration";
            /** @enum {string} */
            formationBasis: "Sector" | "SubSector" | "Region" | "Affinity" | "ThreatSpecific";
            /** @enum {string} */
            membershipMix: "Public" | "Private" | "Mixed";
            /** @enum {string} */
            taxStatus: "ForProfit" | "Nonprofit" | "Government" | "Unincorporated";
            jurisdiction: string;
            /** @description Counts from 0 within the stream. */
            revision: number;
            /** @description For the bases Sector and SubSector. */
            sector?: string;
            /** @description For the basis Region. */
            region?: string;
        };
        ParkedStreams: {
            items: {
                /** @description Name of the read model, or of what else follows the log. */
                follower: string;
                streamId: string;
                /** @description The event from which on the stream is set aside. */
                eventId: string;
                /** @description Opaque; ordered by length, then as text. */
                position: string;
                /** @description Why, without a word of what the event says. */
                reason: string;
                /** @description How often it was tried again in vain. */
                attempts: number;
                /** Format: date-time */
                parkedAt: string;
                /**
                 * Format: date-time
                 * @description When it is tried again.
                 */
                retryAt: string;
            }[];
        };
        Participation: {
            /** @description Everything in the log up to here is in it. */
            position: string;
            /** Format: date-time */
            readAt: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            begin: number;
            /** @description At the end. */
            participants: number;
            joined: number;
            left: number;
            churn: number | null;
            timeToActive: components["schemas"]["TimeToActive"];
            months: {
                month: string;
                /** @description The day before its first one. */
                begin: number;
                /** @description At the end. */
                participants: number;
                joined: number;
                left: number;
                churn: number | null;
                timeToActive: components["schemas"]["TimeToActive"];
            }[];
            /** @description What the report does not hold. */
            missing: components["schemas"]["MissingPart"][];
        };
        Party: {
            /** Format: uuid */
            id: string;
            slug: string;
            legalName: string;
        };
        Pathway: {
            id: string;
            title: string;
            allowedLevels: ("None" | "Confidential" | "Secret" | "TopSecret")[];
            possessionAllowed: boolean;
            active: boolean;
        };
        PeopleList: {
            items: components["schemas"]["Person"][];
            /** @description Null on the last page. */
            nextCursor: string | null;
            /** @description Of the policy, as in `ETag`. */
            revision: number;
        };
        Person: {
            /** @description The opaque id of a person, the `sub` of their token. */
            subjectId: string;
            /** @description All that they hold but functions of organizations, which come with an appointment. */
            functions: ("isao.officer" | "isao.signatory" | "isao.fso" | "nccic.case_manager" | "dhs.privacy" | "dhs.crcl" | "dhs.counsel" | "dhs.csa" | "dhs.risk_acceptor" | "nccic.approving_official" | "auditor" | "admin" | "clock")[];
            /** @enum {string} */
            source: "Provider" | "Publication";
            /** @description What is to hold later, the next one first. */
            ahead: {
                version: string;
                /** @enum {string} */
                status: "Proposed" | "Approved";
                /** Format: date */
                effectiveFrom: string;
                functions: ("isao.officer" | "isao.signatory" | "isao.fso" | "nccic.case_manager" | "dhs.privacy" | "dhs.crcl" | "dhs.counsel" | "dhs.csa" | "dhs.risk_acceptor" | "nccic.approving_official" | "auditor" | "admin" | "clock")[];
            }[];
            /** @description The publication that says so; absent where the provider of identities does. */
            version?: string;
            /** Format: date */
            since?: string;
        };
        PersonOnAgreement: {
            /** Format: uuid */
            agreementId: string;
            number: string | null;
            subjectId: string;
            /** @description In which the person acted. */
            functions: ("isao.officer" | "isao.signatory" | "isao.fso" | "nccic.case_manager" | "dhs.privacy" | "dhs.crcl" | "dhs.counsel" | "dhs.csa" | "dhs.risk_acceptor" | "nccic.approving_official" | "auditor" | "admin" | "clock")[];
            /** @description In which the person acted on the agreements before this one, the nearest first. */
            before: {
                /** Format: uuid */
                agreementId: string;
                number: string | null;
                functions: ("isao.officer" | "isao.signatory" | "isao.fso" | "nccic.case_manager" | "dhs.privacy" | "dhs.crcl" | "dhs.counsel" | "dhs.csa" | "dhs.risk_acceptor" | "nccic.approving_official" | "auditor" | "admin" | "clock")[];
            }[];
            /** @description The record holds an act that a rule bars. */
            conflict: boolean;
            /** @description The rules that are broken. */
            rules: {
                rule: number;
                reason: string;
            }[];
            /** @description Commands that separation of duties refused, the oldest first. */
            nearMisses: {
                /** @description In kebab-case. */
                command: string;
                function: ("isao.officer" | "isao.signatory" | "isao.fso" | "nccic.case_manager" | "dhs.privacy" | "dhs.crcl" | "dhs.counsel" | "dhs.csa" | "dhs.risk_acceptor" | "nccic.approving_official" | "auditor" | "admin" | "clock") | null;
                /** Format: date-time */
                recordedAt: string;
            }[];
        };
        Personas: {
            items: {
                subjectId: string;
                functions: ("isao.officer" | "isao.signatory" | "isao.fso" | "nccic.case_manager" | "dhs.privacy" | "dhs.crcl" | "dhs.counsel" | "dhs.csa" | "dhs.risk_acceptor" | "nccic.approving_official" | "auditor" | "admin" | "clock")[];
                /** @enum {string} */
                rank?: "centre_director" | "agency_director" | "department_head";
                organization?: {
                    /** Format: uuid */
                    id: string;
                    slug: string;
                    legalName: string;
                };
            }[];
        };
        Policy: {
            version: string;
            /** Format: date */
            effectiveFrom: string;
            /** Format: date */
            asOf: string;
            values: components["schemas"]["PolicyValues"];
            /** @description Form templates that wait for their review and may not be used. */
            lockedTemplates: string[];
            catalogues: {
                pathways: components["schemas"]["Pathway"][];
                clauses: {
                    /** @enum {string} */
                    id: "voluntary" | "noRight" | "crada2014Privacy" | "restrictionsHonoured" | "piiRemoval" | "useLimits" | "termination" | "survival" | "records";
                    text: string;
                }[];
                baseline: components["schemas"]["Command.PolicyBaseline"];
                codes: {
                    [key: string]: components["schemas"]["CodeEntry"][];
                };
                reasons: {
                    [key: string]: components["schemas"]["ReasonCodes"];
                };
            };
            windows: {
                inForce: components["schemas"]["StatutoryWindow"][];
                known: components["schemas"]["StatutoryWindow"][];
                cover: {
                    statute: string;
                    inForce: boolean;
                    until: string | null;
                }[];
            };
            /** @description Who holds exactly which functions, whatever the provider of identities says; whoever is not named holds what it says. Absent for organizations. */
            functionsOfPeople?: components["schemas"]["Command.PolicyFunctions"][];
        };
        /** @description Answer to an accepted command. A retry with the same key gets the same answer. */
        PolicyCommandAnswer: {
            /**
             * Format: uuid
             * @description Id of the resource.
             */
            id: string;
            /** @description Revision after the last event of the command, as in `ETag`. */
            revision: number;
            /** @constant */
            state: "Published";
            /** @description Position of the last event: send it as `X-Min-Position` to read at least this far. */
            position: string;
            events: {
                /** @enum {string} */
                type: "FirstPolicyPublished" | "PublicationProposed" | "PublicationRevised" | "PublicationApproved" | "PublicationWithdrawn" | "StatutoryCoverageLapsed" | "StatutoryCoverageRestored" | "ProgramDeadlineTold";
                /** @description Counts from 0 within the stream. */
                revision: number;
            }[];
        };
        PolicyEffect: {
            version: string;
            /** Format: date */
            effectiveFrom: string;
            totals: {
                /** @description Agreements that were submitted and have not ended. */
                running: number;
                /** @description Those of them that something changes for. */
                agreements: number;
                /** @description Last days that move, by timer. */
                dates: {
                    timer: string;
                    count: number;
                }[];
                /** @description What the clock would do in the moment of effect. */
                atOnce: {
                    command: string;
                    count: number;
                }[];
                /** @description What the clock would do at another time than it will now. */
                acts: {
                    command: string;
                    count: number;
                }[];
                /** @description What agreements would lose in the moment of effect, by its kind. */
                losses: {
                    /** @enum {string} */
                    kind: "statutory-cover" | "risk-cover" | "standards" | "term" | "reviewer";
                    count: number;
                }[];
                /** @description Drafts that something changes for: only their organizations know which. */
                drafts: number;
                /** @description Agreements of the organization of whoever asks: they are left out. */
                ownLeftOut: number;
            };
            items: {
                /** Format: uuid */
                agreementId: string;
                number: string | null;
                organization: {
                    /** Format: uuid */
                    id: string;
                    legalName: string;
                };
                /** @enum {string} */
                state: "Draft" | "Proposed" | "ChangesRequested" | "PrivacyReviewed" | "ClassifiedAccessApproved" | "Active" | "Suspended" | "Rejected" | "Withdrawn" | "Expired" | "Terminated" | "LegacyHeld";
                dates: {
                    timer: string;
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to: string;
                    about?: string;
                }[];
                acts: {
                    timer: string;
                    command: string;
                    from: string | null;
                    to: string | null;
                    atOnce: boolean;
                }[];
                losses: {
                    /** @enum {string} */
                    kind: "statutory-cover" | "risk-cover" | "standards" | "term" | "reviewer";
                    /** @description The types of information that stop; the gaps and conditions that need an acceptance; the longest term in months; the functions in which somebody reviews and may not any more. */
                    what: string[];
                }[];
            }[];
            /** @description Null on the last page. */
            nextCursor: string | null;
            /** @description Of a publication of functions: whom it speaks of, as the provider of identities knows people now. */
            person?: {
                subjectId: string;
                gains: ("isao.officer" | "isao.signatory" | "isao.fso" | "nccic.case_manager" | "dhs.privacy" | "dhs.crcl" | "dhs.counsel" | "dhs.csa" | "dhs.risk_acceptor" | "nccic.approving_official" | "auditor" | "admin" | "clock")[];
                loses: ("isao.officer" | "isao.signatory" | "isao.fso" | "nccic.case_manager" | "dhs.privacy" | "dhs.crcl" | "dhs.counsel" | "dhs.csa" | "dhs.risk_acceptor" | "nccic.approving_official" | "auditor" | "admin" | "clock")[];
                /** @description Those of the lost ones that nobody else would hold. */
                unheld: ("isao.officer" | "isao.signatory" | "isao.fso" | "nccic.case_manager" | "dhs.privacy" | "dhs.crcl" | "dhs.counsel" | "dhs.csa" | "dhs.risk_acceptor" | "nccic.approving_official" | "auditor" | "admin" | "clock")[];
            };
        };
        PolicyValues: {
            term: {
                maxMonths: number;
                defaultMonths: number;
            };
            retention: {
                ceilingDays: number;
                hardMaxDays: number;
                deviationClauseId: string;
            };
            breachNotice: {
                maxHours: number;
            };
            review: {
                removalTestMaxAgeMonths: number;
            };
            separationOfDuties: {
                lookBackMonths: number;
                signatoryMayAcceptUpTo: ("VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh") | null;
            };
            classified: {
                /** @enum {string} */
                defaultLevelCap: "None" | "Confidential" | "Secret" | "TopSecret";
                topSecretNeeds: string[];
            };
            versions: {
                certification: {
                    textVersion: string;
                    text: string;
                };
                signatureStatement: {
                    statementVersion: string;
                    text: string;
                };
                privacyReviewForm: {
                    formVersion: string;
                    /** Format: date */
                    introducedOn: string;
                };
                classifiedDeterminationForm: {
                    formVersion: string;
                    /** Format: date */
                    introducedOn: string;
                };
                riskAcceptanceForm: {
                    formVersion: string;
                    /** Format: date */
                    introducedOn: string;
                };
            };
            risk: {
                matrix: {
                    [key: string]: {
                        [key: string]: "VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh";
                    };
                };
                /** @enum {string} */
                acceptanceNeededFrom: "VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh";
                ranks: ("centre_director" | "agency_director" | "department_head")[];
                rankByLevel: {
                    [key: string]: "centre_director" | "agency_director" | "department_head";
                };
                maxAcceptance: {
                    [key: string]: {
                        value: number;
                        /** @enum {string} */
                        unit: "businessDays" | "days" | "hours" | "months" | "years" | "percent";
                    };
                };
            };
            timers: {
                id: string;
                title: string;
                starts: string;
                value: number;
                /** @enum {string} */
                unit: "businessDays" | "days" | "hours" | "months" | "years" | "percent";
                actions: Record<string, never>[];
            }[];
            /** Format: date */
            deemedCompliantBefore: string;
            calendar: {
                weekend: string[];
                holidays: Record<string, never>[];
            };
            materiality: {
                privacy: components["schemas"]["MaterialityRule"][];
                classified: components["schemas"]["MaterialityRule"][];
                party: components["schemas"]["MaterialityRule"][];
                counsel: components["schemas"]["MaterialityRule"][];
                secondOfficial: components["schemas"]["MaterialityRule"][];
            };
            dateBounds: {
                assignmentDueOn: {
                    value: number;
                    /** @enum {string} */
                    unit: "businessDays" | "days" | "hours" | "months" | "years" | "percent";
                };
                changesDueOn: {
                    value: number;
                    /** @enum {string} */
                    unit: "businessDays" | "days" | "hours" | "months" | "years" | "percent";
                };
                conditionDueOn: {
                    value: number;
                    /** @enum {string} */
                    unit: "businessDays" | "days" | "hours" | "months" | "years" | "percent";
                };
                milestoneDueOn: {
                    value: number;
                    /** @enum {string} */
                    unit: "businessDays" | "days" | "hours" | "months" | "years" | "percent";
                };
                signBy: {
                    value: number;
                    /** @enum {string} */
                    unit: "businessDays" | "days" | "hours" | "months" | "years" | "percent";
                };
                authorityValidUntil: {
                    value: number;
                    /** @enum {string} */
                    unit: "businessDays" | "days" | "hours" | "months" | "years" | "percent";
                };
                verificationDueOn: {
                    value: number;
                    /** @enum {string} */
                    unit: "businessDays" | "days" | "hours" | "months" | "years" | "percent";
                };
                needRevalidateOn: {
                    value: number;
                    /** @enum {string} */
                    unit: "businessDays" | "days" | "hours" | "months" | "years" | "percent";
                };
            };
        };
        /** @description The latest privacy review (D1). Rationale, evidence, locators, the digest and conditions of others are absent for the ISAO side. */
        PrivacyReviewOnFile: {
            formVersion: string;
            revisionNo: number;
            findings: {
                /** @enum {string} */
                principle: "Transparency" | "IndividualParticipation" | "PurposeSpecification" | "DataMinimization" | "UseLimitation" | "DataQualityAndIntegrity" | "Security" | "AccountabilityAndAuditing";
                /** @enum {string} */
                finding: "Satisfied" | "SatisfiedWithCondition" | "NotSatisfied" | "NotApplicable";
                rationale?: string;
                evidence?: components["schemas"]["Command.Evidence"][];
                condition?: components["schemas"]["Command.Condition"];
            }[];
            statutoryChecks: {
                /** @enum {string} */
                check: "removal-method" | "security-control" | "source-restrictions" | "retention-and-destruction" | "mis-sharing-notice" | "us-person-notice" | "permitted-uses" | "no-regulatory-use" | "protected-speech" | "proprietary-pcii-marking" | "crada-2014-protections" | "onward-members-bound" | "pia-sorn-coverage";
                /** @enum {string} */
                answer: "Yes" | "No" | "NA";
                locator?: string;
            }[];
            conditions: components["schemas"]["ReviewCondition"][];
            /** @enum {string} */
            outcome: "Passed" | "PassedWithConditions" | "Failed";
            formDigest?: string;
        };
        PrivacyYear: {
            reviews: {
                passed: number;
                passedWithConditions: number;
                failed: number;
            };
            /** @description Of the privacy reviews of the year, principle by principle. */
            findings: {
                /** @enum {string} */
                principle: "Transparency" | "IndividualParticipation" | "PurposeSpecification" | "DataMinimization" | "UseLimitation" | "DataQualityAndIntegrity" | "Security" | "AccountabilityAndAuditing";
                Satisfied: number;
                SatisfiedWithCondition: number;
                NotSatisfied: number;
                NotApplicable: number;
            }[];
            /** @description Conditions of privacy reviews: those open at the beginning and the opened ones, without the next three, are open at the end. */
            conditions: {
                openAtBeginning: number;
                opened: number;
                discharged: number;
                /** @description Another review took the place of the one that set them. */
                replaced: number;
                endedWithAgreement: number;
                openAtEnd: number;
                overdueAtEnd: number;
            };
            /** @description Reports of a loss or compromise of protected information. */
            lossReports: number;
            annualReviews: {
                completed: number;
                answers: {
                    /** @enum {string} */
                    item: "contacts-current" | "signature-authority-current" | "sharing-as-agreed" | "removal-effective" | "retention-kept" | "onward-rule-kept" | "incidents-notified" | "downstream-verified" | "training-current" | "complaints-answered" | "conditions-on-track" | "classified-need-persists";
                    Yes: number;
                    No: number;
                    NA: number;
                }[];
            };
            /** @description On the last day, of all that had been submitted. */
            agreements: {
                /** @enum {string} */
                state: "Draft" | "Proposed" | "ChangesRequested" | "PrivacyReviewed" | "ClassifiedAccessApproved" | "Active" | "Suspended" | "Rejected" | "Withdrawn" | "Expired" | "Terminated" | "LegacyHeld";
                agreements: number;
            }[];
            /** @description On the last day, of the agreements in force. */
            classified: {
                yes: number;
                no: number;
            };
        };
        /** @description RFC 9457 problem. */
        Problem: {
            /** @description Address that explains the code. */
            type: string;
            title: string;
            status: number;
            /** @description A sentence for people. Repeats nothing that was sent. */
            detail: string;
            /** @description Trace id of the request. */
            instance: string;
            /** @description Code of the refusal, with the gate behind a colon where a gate is missing. */
            code: string;
            errors?: components["schemas"]["FieldError"][];
        };
        ProblemCode: {
            /** @enum {string} */
            code: "UNAUTHENTICATED" | "UNSUPPORTED_MEDIA" | "TOO_LARGE" | "MALFORMED" | "IDEMPOTENCY_KEY_REUSED" | "NOT_FOUND" | "NOT_AUTHORIZED" | "NOT_OWN_SIDE" | "PRECONDITION_REQUIRED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT" | "REASON_REQUIRED" | "FORM_INCOMPLETE" | "SOD_CONFLICT" | "TERMINAL" | "CONFLICT_VERSION" | "NOT_ASSIGNED" | "ALREADY_IN_STATE" | "WRONG_STATE" | "GATE_MISSING" | "BLOCKING_CONDITION_OPEN" | "DIGEST_MISMATCH" | "SIGN_ORDER" | "AUTHORITY_EXPIRED" | "NOT_QUALIFIED" | "LEVEL_EXCEEDS" | "SECOND_OFFICIAL_REQUIRED" | "FOCI_UNRESOLVED" | "RISK_UNCOVERED" | "RANK_TOO_LOW" | "AMENDMENT_OPEN" | "RATE_LIMITED" | "NOT_CAUGHT_UP" | "UNAVAILABLE" | "RECORD_UNREADABLE";
            status: number;
            meaning: string;
            /** @description List whose codes follow behind a colon. */
            suffix?: string;
        };
        ProblemCodes: {
            items: components["schemas"]["ProblemCode"][];
        };
        Programme: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** @description Everything in the log up to here is in it. */
            position: string;
            /** Format: date-time */
            readAt: string;
            lastDecisionOn: string | null;
            /** @description Months without any decision are left out. */
            months: components["schemas"]["DecidedMonth"][];
            stages: components["schemas"]["StageTime"][];
            /** @description What is open now, whatever the period. */
            backlog: components["schemas"]["Backlog"][];
            /** @description What waits for whom now. */
            due: components["schemas"]["DueWork"][];
            /** @description What each person of the government is waited for now, who has most before the others. */
            workload: {
                subjectId: string;
                /** @enum {string} */
                function: "isao.officer" | "isao.signatory" | "isao.fso" | "nccic.case_manager" | "dhs.privacy" | "dhs.crcl" | "dhs.counsel" | "dhs.csa" | "dhs.risk_acceptor" | "nccic.approving_official" | "auditor" | "admin" | "clock";
                items: number;
                overdue: number;
            }[];
            returns: {
                /** @description Of the applications that were decided in the period, how many had gone back for changes so often. */
                applications: {
                    returns: number;
                    applications: number;
                }[];
                /** @description Requests for changes within the period. */
                requests: number;
                /** @description Of so many of them, the newest, the fields were counted. */
                counted: number;
                /** @description What was to be changed, the most often before the others. */
                fields: {
                    /** @description Member of the application; empty for one that was erased. */
                    field: string;
                    items: number;
                }[];
            };
        };
        ProgrammeDays: {
            /** @description Business days by the calendar in force. */
            businessDays: number;
            /** @description Days of the calendar. */
            days: number;
        };
        /** @description JSON Web Key Set (RFC 7517), public parts only. */
        ProviderKeys: {
            keys: {
                kty: string;
                d?: never;
            }[];
        };
        Publication: {
            version: string;
            /** @enum {string} */
            kind: "Values" | "Baseline" | "Clause" | "StatutoryWindow" | "Functions" | "Shipped";
            /** @enum {string} */
            status: "Proposed" | "Approved" | "InEffect" | "Withdrawn";
            /** Format: date */
            effectiveFrom: string;
            proposedBy: string;
            /** Format: date-time */
            proposedAt: string;
            /** @description Counts from 0 within the stream. */
            revision: number;
            /** @description One member: what the publication changes, whole. */
            content: {
                values?: components["schemas"]["Command.PolicyValues"];
                baseline?: components["schemas"]["Command.PolicyBaseline"];
                clause?: components["schemas"]["Command.PolicyClause"];
                window?: components["schemas"]["Command.PolicyWindow"];
                functions?: components["schemas"]["Command.PolicyFunctions"];
            };
            /** @description By JSON Pointers into the policy with its baseline, clauses and windows, and with the functions of people by their ids. */
            changes: {
                /** @enum {string} */
                op: "add" | "remove" | "replace";
                path: string;
                value?: unknown;
                old?: unknown;
            }[];
            /** @description The version that holds before it. */
            after: string;
            actions: {
                command: string;
                allowed: boolean;
                /** @description Why it is refused. */
                code?: string;
            }[];
            /** @description Why. Absent of what was shipped. */
            reason?: string;
            /** @description Everybody who changed it since. */
            revisedBy?: string[];
            approvedBy?: string;
            /** Format: date-time */
            approvedAt?: string;
            withdrawnBy?: string;
            /** Format: date-time */
            withdrawnAt?: string;
            withdrawalReason?: string;
        };
        PublicationItem: {
            version: string;
            /** @enum {string} */
            kind: "Values" | "Baseline" | "Clause" | "StatutoryWindow" | "Functions" | "Shipped";
            /** @enum {string} */
            status: "Proposed" | "Approved" | "InEffect" | "Withdrawn";
            /** Format: date */
            effectiveFrom: string;
            proposedBy: string;
            /** Format: date-time */
            proposedAt: string;
            /** @description Why. Absent of what was shipped. */
            reason?: string;
            /** @description Everybody who changed it since. */
            revisedBy?: string[];
            approvedBy?: string;
            /** Format: date-time */
            approvedAt?: string;
            withdrawnBy?: string;
            /** Format: date-time */
            withdrawnAt?: string;
            withdrawalReason?: string;
        };
        PublicationList: {
            items: components["schemas"]["PublicationItem"][];
            /** @description Null on the last page. */
            nextCursor: string | null;
            /** @description Of the policy, as in `ETag`. */
            revision: number;
        };
        Readiness: {
            /** @enum {string} */
            status: "up" | "degraded" | "down";
            /** @description The event store and each read model by name. */
            dependencies: {
                [key: string]: components["schemas"]["Dependency"];
            };
        };
        ReasonCodes: {
            /** @description Where the body carries the code. */
            field: string;
            codes: components["schemas"]["CodeEntry"][];
        };
        /** @description Asked for after a rejection. Nothing is reopened by it. */
        Reconsideration: {
            reason: string;
            /** Format: date-time */
            requestedAt: string;
            answer: {
                /** @enum {string} */
                outcome: "Stands" | "ApplyAnew";
                statement: string;
                /** Format: date-time */
                answeredAt: string;
            } | null;
        };
        RefusalReport: {
            items: components["schemas"]["ReportedRefusal"][];
            /** @description Null on the last page. */
            nextCursor: string | null;
        };
        ReportedAccess: {
            /** Format: uuid */
            eventId: string;
            /** @description Opaque; ordered by length, then as text. */
            position: string;
            /** Format: date-time */
            recordedAt: string;
            /** @enum {string} */
            kind: "refused" | "exported";
            /** @description Method and address as it is declared, as in `GET /api/v1/agreements/:id/record`. */
            route: string;
            /** @description Who asked for it. */
            subjectId: string;
            agreementId: string | null;
            targetId: string | null;
            code: string | null;
            mediaType: string | null;
            asked: {
                [key: string]: string;
            } | null;
        };
        ReportedRefusal: {
            /** Format: uuid */
            eventId: string;
            /** @description Opaque; ordered by length, then as text. */
            position: string;
            /** Format: date-time */
            recordedAt: string;
            /** Format: uuid */
            agreementId: string;
            number: string | null;
            organization: components["schemas"]["Party"];
            /** @description Name of the command, in kebab-case. */
            command: string;
            /** @description Why it was refused, with the gate behind a colon where one was missing. */
            code: string;
            actor: {
                subjectId: string;
                function: ("isao.officer" | "isao.signatory" | "isao.fso" | "nccic.case_manager" | "dhs.privacy" | "dhs.crcl" | "dhs.counsel" | "dhs.csa" | "dhs.risk_acceptor" | "nccic.approving_official" | "auditor" | "admin" | "clock") | null;
            };
        };
        /** @description The latest request for changes. */
        RequestedChanges: {
            /** @enum {string} */
            stage: "Proposed" | "PrivacyReviewed" | "ClassifiedAccessApproved";
            items: {
                itemId: string;
                fieldPath: string;
                problem: string;
                action: string;
            }[];
            /** Format: date */
            dueOn: string;
            answered: boolean;
        };
        RetriedJobs: {
            /** @description Ids of what is tried again from the beginning. */
            retried: string[];
            /** @description Ids of what was asked for and was not given up any more. */
            unknown: string[];
        };
        /** @description Either the ids of jobs that were given up, or all of them. */
        RetryJobs: {
            ids?: string[];
            /** @constant */
            all?: true;
        } & (unknown | unknown);
        Review: {
            /** @description Revision of the application: 0 before the submission, then one a submission. */
            revisionNo: number;
            assignments: {
                /** @enum {string} */
                function: "dhs.privacy" | "dhs.crcl" | "dhs.counsel" | "dhs.csa";
                /** Format: date */
                dueOn: string;
                /** Format: date-time */
                assignedAt: string;
                /** @description Absent for readers of the ISAO side where it is government staff. */
                subjectId?: string;
                /** @description Absent for readers of the ISAO side where it is government staff. */
                assignerReportsTo?: string;
                /**
                 * @description A subordinate of the reviewer assigned it: nothing can be decided before an official confirms it.
                 * @constant
                 */
                awaitsConfirmation?: true;
                /** @description To whom the reviewer delegated it. Run out, it stands here until they end it or give it to somebody else. */
                delegation?: {
                    /**
                     * Format: date
                     * @description The last day on which the delegate may act.
                     */
                    until: string;
                    /** @description Absent for readers of the ISAO side where it is government staff. */
                    subjectId?: string;
                };
            }[];
            concurrences: components["schemas"]["Concurrence"][];
            privacyForm?: components["schemas"]["PrivacyReviewOnFile"];
            /**
             * Format: date-time
             * @description When the privacy review on file was decided.
             */
            privacyReviewedAt?: string;
        };
        ReviewCondition: {
            conditionId: string;
            text: string;
            /** @enum {string} */
            owner: "ISAO" | "NCCIC";
            /** Format: date */
            dueOn: string;
            blocking: boolean;
            /** @enum {string} */
            residualLevel?: "VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh";
        };
        RiskRollUp: {
            /** @description Everything in the log up to here is in it. */
            position: string;
            /** Format: date-time */
            readAt: string;
            executiveBranch: components["schemas"]["RisksHeld"];
            departments: {
                /** @description Its name. Null where the text does not open any more. */
                department: string | null;
                risks: number;
                /** @description Agreements that are exposed to one or more of them. */
                agreements: number;
                /** @description Organizations that are exposed to one or more of them. */
                organizations: number;
                /** @description Acceptances that end within 90 days. */
                expiring: number;
                reportToOMB: number;
                /** @description All levels, the lowest first. */
                levels: {
                    /**
                     * @description On the scale of risks.
                     * @enum {string}
                     */
                    level: "VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh";
                    risks: number;
                    /** @description Agreements that are exposed to one or more of them. */
                    agreements: number;
                    /** @description Organizations that are exposed to one or more of them. */
                    organizations: number;
                }[];
                components: {
                    /** @description Its name. Null where the text does not open any more. */
                    component: string | null;
                    risks: number;
                    /** @description Agreements that are exposed to one or more of them. */
                    agreements: number;
                    /** @description Organizations that are exposed to one or more of them. */
                    organizations: number;
                    /** @description Acceptances that end within 90 days. */
                    expiring: number;
                    reportToOMB: number;
                    /** @description All levels, the lowest first. */
                    levels: {
                        /**
                         * @description On the scale of risks.
                         * @enum {string}
                         */
                        level: "VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh";
                        risks: number;
                        /** @description Agreements that are exposed to one or more of them. */
                        agreements: number;
                        /** @description Organizations that are exposed to one or more of them. */
                        organizations: number;
                    }[];
                }[];
            }[];
            heat: {
                /** @enum {string} */
                source: "privacyCondition" | "standardsGap" | "securityFinding" | "statutoryCoverGap" | "nonConcurOverride";
                /** @description Risks by residual level, the lowest first. */
                counts: number[];
            }[];
            /** @description The highest first, then what ends first. */
            risks: components["schemas"]["HeldRisk"][];
            /** @description What the report does not hold. */
            missing: components["schemas"]["MissingPart"][];
        };
        RisksHeld: {
            risks: number;
            /** @description Agreements that are exposed to one or more of them. */
            agreements: number;
            /** @description Organizations that are exposed to one or more of them. */
            organizations: number;
            /** @description Acceptances that end within 90 days. */
            expiring: number;
            reportToOMB: number;
            /** @description All levels, the lowest first. */
            levels: {
                /**
                 * @description On the scale of risks.
                 * @enum {string}
                 */
                level: "VeryLow" | "Low" | "Moderate" | "High" | "VeryHigh";
                risks: number;
                /** @description Agreements that are exposed to one or more of them. */
                agreements: number;
                /** @description Organizations that are exposed to one or more of them. */
                organizations: number;
            }[];
        };
        SecurityFact: {
            /** @enum {string} */
            factKind: "EntityEligibility" | "FOCI" | "KMP";
            status: string;
            /** Format: date */
            asOf: string;
            /** Format: date-time */
            recordedAt: string;
            /** @enum {string} */
            recordedBy: "isao.officer" | "isao.signatory" | "isao.fso" | "nccic.case_manager" | "dhs.privacy" | "dhs.crcl" | "dhs.counsel" | "dhs.csa" | "dhs.risk_acceptor" | "nccic.approving_official" | "auditor" | "admin" | "clock";
            recordedCount: number;
            /** @description Only for the own side, government and auditors. */
            sourceRef?: string;
        };
        /** @description The text itself, or the digest of the parts that were sent before. */
        SentLegacyFile: {
            /** @description The text of the file: a header, and one record a line. */
            csv?: string;
            /** @description SHA-256 of the whole text in UTF-8. */
            digest?: string;
        } & ({
            csv: unknown;
        } | {
            digest: unknown;
        });
        SeparationOfDuties: {
            /** @description Everything in the log up to here is in it. */
            position: string;
            /** Format: date-time */
            readAt: string;
            totals: {
                agreements: number;
                persons: number;
                conflicts: number;
                nearMisses: number;
            };
            items: components["schemas"]["PersonOnAgreement"][];
            /** @description What the report does not hold. */
            missing: components["schemas"]["MissingPart"][];
            /** @description Null on the last page. */
            nextCursor: string | null;
        };
        /** @description Whose session it is; without anybody, only the first three. */
        Session: {
            signedIn: boolean;
            /** @description Whether people choose a persona. */
            demo: boolean;
            /** @description Where people find help: a mail address or a page. */
            help?: string;
            subjectId?: string;
            /** @description Functions that count now. */
            functions?: ("isao.officer" | "isao.signatory" | "isao.fso" | "nccic.case_manager" | "dhs.privacy" | "dhs.crcl" | "dhs.counsel" | "dhs.csa" | "dhs.risk_acceptor" | "nccic.approving_official" | "auditor" | "admin" | "clock")[];
            /** Format: uuid */
            organizationId?: string;
            /** @enum {string} */
            rank?: "centre_director" | "agency_director" | "department_head";
            /**
             * Format: date-time
             * @description When the session ends.
             */
            expiresAt?: string;
            /** @description The day of the record, in New York, and its last second. */
            today?: {
                /** Format: date */
                date: string;
                /** Format: date-time */
                endsAt: string;
            };
        };
        SessionEnd: {
            /** Format: date-time */
            expiresAt: string;
        };
        Signature: {
            signatureId: string;
            /** @enum {string} */
            party: "ISAO" | "NCCIC";
            /** @enum {string} */
            method: "PIV_CAC" | "QualifiedESignature" | "WetInk";
            termsVersion: number;
            termsDigest: string;
            /** Format: date */
            authorityValidUntil: string;
            /** Format: date-time */
            signedAt: string;
            /** @enum {string} */
            status: "Signed" | "Void";
            /** @description Absent for readers of the ISAO side where it is government staff. */
            signerId?: string;
        };
        /** @description Medians over the applications that were decided in the period and came through the stage. Changes that were requested count as time of the applicant in the stage that asked for them. */
        StageTime: {
            /**
             * @description A stage of the way to an agreement in force, in their order.
             * @enum {string}
             */
            stage: "intake" | "privacy" | "classified" | "terms" | "signatures" | "activation";
            applications: number;
            government: components["schemas"]["ProgrammeDays"];
            applicant: components["schemas"]["ProgrammeDays"];
        };
        StatutoryWindow: {
            statute: string;
            cite: string;
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        Supposition: {
            changes: {
                /** @description Of the value, in the policy. */
                path: string;
                value: unknown;
            }[];
            after?: string | null;
        };
        /** @description The suspension that lasts. */
        Suspension: {
            causeCode: string;
            /** @description By a case manager: an approving official ratifies it, or it lifts by itself. */
            emergency: boolean;
            /** @enum {string} */
            scope: "Entitlements" | "EntitlementsAndAccounts";
            liftConditions: {
                id: string;
                text: string;
            }[];
            /** Format: date-time */
            suspendedAt: string;
            /** Format: date-time */
            ratifiedAt?: string;
            /**
             * Format: date-time
             * @description The instant in which an emergency suspension lifts by itself.
             */
            ratifyBefore?: string;
        };
        /** @description The agreement ends with the end of `effectiveOn`, unless its term is over before. */
        TerminationNotice: {
            /** @enum {string} */
            byParty: "ISAO" | "NCCIC";
            /** Format: date */
            effectiveOn: string;
            reasonCode: string;
            /** Format: date-time */
            givenAt: string;
        };
        /** @description One version of the terms. `application` and `clauses` are members of the object that `text` holds. */
        Terms: {
            termsVersion: number;
            /** @description What the parties sign: SHA-256 of the UTF-8 bytes of `text`. Once texts in it were erased it says what was signed, no longer what is left. */
            termsDigest: string;
            /** @description The signed text: RFC 8785 JSON of an object, byte by byte. Parse it, or show the members below. */
            text: string;
            application: components["schemas"]["Application"];
            clauses: {
                /** @enum {string} */
                id: "voluntary" | "noRight" | "crada2014Privacy" | "restrictionsHonoured" | "piiRemoval" | "useLimits" | "termination" | "survival" | "records";
                text: string;
            }[];
        };
        TestCloudEvent: {
            /** @constant */
            specversion: "1.0";
            /** @description Names what happened, together with `source`, whoever is told. */
            id: string;
            /**
             * Format: uri
             * @description This system.
             */
            source: string;
            /** @constant */
            type: "gov.cisa.accord.webhook.test.v1";
            /** @description Id of the webhook. */
            subject: string;
            /** Format: date-time */
            time: string;
            /** @constant */
            datacontenttype: "application/json";
            /** Format: uri */
            dataschema: string;
            data: components["schemas"]["WebhookTest"];
        };
        /** @description Days of the calendar from the submission on, without instruments from before this system. */
        TimeToActive: {
            agreements: number;
            median: number | null;
            p85: number | null;
            p95: number | null;
        };
        TokenError: {
            error: string;
            error_description?: string;
            scope?: string;
            state?: string;
            iss?: string;
        };
        /** @description A rule of separation of duties that was waived for a person by breaking the glass. */
        Waiver: {
            /** @enum {string} */
            waives: "LookBack" | "AssignmentConfirmation";
            subjectId: string;
            /**
             * Format: date
             * @description The last day on which it waives anything.
             */
            until: string;
            /**
             * Format: uuid
             * @description Of the event that asked for it.
             */
            requestId: string;
            requestedBy: string;
            /** Format: date-time */
            requestedAt: string;
            /** @description Null until a second official confirmed it. */
            openedAt: string | null;
            /** @description Null until an auditor closed it: so long it is flagged. */
            closedAt: string | null;
        };
        Webhook: {
            /** Format: uuid */
            id: string;
            organizationId: string | null;
            /**
             * Format: uri
             * @description Begins with https://, without port, user or fragment. Its host leads to the public internet.
             */
            url: string;
            /** @description What it is told of; empty or absent for everything. */
            types: ("agreement.activated" | "agreement.suspended" | "agreement.reinstated" | "agreement.amended" | "agreement.entitlements-changed" | "agreement.notice-given" | "agreement.ended")[];
            /** @enum {string} */
            state: "enabled" | "disabled";
            disabledBecause: ("person" | "gone" | "failing") | null;
            disabledAt: string | null;
            failingSince: string | null;
            previousSecretUntil: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description Counts from 0 within the stream. */
            revision: number;
        };
        WebhookDelivery: {
            /**
             * Format: uuid
             * @description The `webhook-id`: the same however often it is sent.
             */
            id: string;
            /** @enum {string} */
            type: "agreement.activated" | "agreement.suspended" | "agreement.reinstated" | "agreement.amended" | "agreement.entitlements-changed" | "agreement.notice-given" | "agreement.ended" | "webhook.test";
            agreementId: string | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * @description `failed`: its tries are over, or it met 410. `held`: the webhook was switched off before it was taken.
             * @enum {string}
             */
            state: "waiting" | "delivered" | "failed" | "held";
            /** @description How often it was sent, over all rounds. */
            attempts: number;
            lastTriedAt: string | null;
            lastStatus: number | null;
            lastFailure: ("address-not-public" | "no-address" | "timed-out" | "no-connection" | "no-trust") | null;
            nextTryAt: string | null;
        };
        WebhookDeliveryList: {
            items: components["schemas"]["WebhookDelivery"][];
            /** @description Null on the last page. */
            nextCursor: string | null;
        };
        WebhookList: {
            items: components["schemas"]["Webhook"][];
            /** @description Null on the last page. */
            nextCursor: string | null;
        };
        WebhookTest: {
            /** Format: uuid */
            webhookId: string;
        };
        WebhookWithSecret: {
            /** Format: uuid */
            id: string;
            organizationId: string | null;
            /**
             * Format: uri
             * @description Begins with https://, without port, user or fragment. Its host leads to the public internet.
             */
            url: string;
            /** @description What it is told of; empty or absent for everything. */
            types: ("agreement.activated" | "agreement.suspended" | "agreement.reinstated" | "agreement.amended" | "agreement.entitlements-changed" | "agreement.notice-given" | "agreement.ended")[];
            /** @enum {string} */
            state: "enabled" | "disabled";
            disabledBecause: ("person" | "gone" | "failing") | null;
            disabledAt: string | null;
            failingSince: string | null;
            previousSecretUntil: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description Counts from 0 within the stream. */
            revision: number;
            /** @description `whsec_` and 32 bytes in base64. Shown this once. */
            secret: string;
        };
        WhatIf: {
            changes: {
                /** @description Of the value, in the policy. */
                path: string;
                value: unknown;
            }[];
            totals: {
                agreements: number;
                decisions: number;
                differences: number;
                /** @description Agreements with a difference. */
                affected: number;
                /** @description Decisions of which the record does not say enough to make them again. */
                notJudged: {
                    command: string;
                    count: number;
                }[];
                /** @description Agreements that this release cannot read to their end. */
                unreadable: number;
                /** @description Agreements of the organization of whoever asks, who reads those as its people do: they are left out. */
                ownLeftOut: number;
            };
            /** @description The first 500 of this part. */
            items: components["schemas"]["Difference"][];
            next: string | null;
        };
        WorkItem: {
            /** Format: uuid */
            agreementId: string;
            /** @description Given at submission; null before. */
            number: string | null;
            organization: components["schemas"]["Party"];
            /** @description Name of the command in the path. */
            command: string;
            /** @enum {string} */
            function: "isao.officer" | "isao.signatory" | "isao.fso" | "nccic.case_manager" | "dhs.privacy" | "dhs.crcl" | "dhs.counsel" | "dhs.csa" | "dhs.risk_acceptor" | "nccic.approving_official" | "auditor" | "admin" | "clock";
            /**
             * Format: date-time
             * @description When it began to wait.
             */
            since: string;
            /** Format: date */
            dueOn?: string;
            /** @description Business days after today, to the end of the last day; 0 on that day, negative once it is over. */
            businessDaysLeft?: number;
            /** @description Business days from the day on which it began to wait to the last day, whoever chose that. */
            businessDaysGranted?: number;
            /**
             * @description The policy counts this time in days of the calendar; absent where it counts business days.
             * @constant
             */
            isInCalendarDays?: true;
            /** @description The last day is over. */
            isOverdue?: boolean;
            /** @description It is over, and those above are told of it. */
            isEscalated?: boolean;
            /**
             * @description It is assigned to the caller; absent where it is the office’s.
             * @constant
             */
            isAssigned?: true;
        };
        WorkQueue: {
            items: components["schemas"]["WorkItem"][];
            /** @description Null on the last page. */
            nextCursor: string | null;
        };
    };
    responses: {
        /** @description `UNAUTHENTICATED`: No valid token */
        Unauthenticated: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 401;
                    /** @enum {unknown} */
                    code?: "UNAUTHENTICATED";
                };
            };
        };
        /** @description `UNSUPPORTED_MEDIA`: The body is not JSON by its type */
        UnsupportedMedia: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 415;
                    /** @enum {unknown} */
                    code?: "UNSUPPORTED_MEDIA";
                };
            };
        };
        /** @description `TOO_LARGE`: The body, or what was asked for, is over the limit */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 413;
                    /** @enum {unknown} */
                    code?: "TOO_LARGE";
                };
            };
        };
        /** @description `MALFORMED`: Unparseable body, or a malformed id, header, query parameter or cursor */
        Malformed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 400;
                    /** @enum {unknown} */
                    code?: "MALFORMED";
                };
            };
        };
        /** @description `NOT_FOUND`: Absent or not visible to this caller */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 404;
                    /** @enum {unknown} */
                    code?: "NOT_FOUND";
                };
            };
        };
        /** @description `PRECONDITION_REQUIRED`: If-Match is missing */
        PreconditionRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 428;
                    /** @enum {unknown} */
                    code?: "PRECONDITION_REQUIRED";
                };
            };
        };
        /** @description `CONFLICT_VERSION`: If-Match names another revision than the current one */
        ConflictVersion: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 412;
                    /** @enum {unknown} */
                    code?: "CONFLICT_VERSION";
                };
            };
        };
        /** @description `RATE_LIMITED`: Too many requests; see Retry-After */
        RateLimited: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 429;
                    /** @enum {unknown} */
                    code?: "RATE_LIMITED";
                };
            };
        };
        /** @description `NOT_CAUGHT_UP`: A read model is behind what was asked of it; see Retry-After; `UNAVAILABLE`: A store or database does not answer, or a bound is reached */
        Unavailable: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 503;
                    /** @enum {unknown} */
                    code?: "NOT_CAUGHT_UP" | "UNAVAILABLE";
                };
            };
        };
        /** @description `NOT_CAUGHT_UP`: A read model is behind what was asked of it; see Retry-After; `UNAVAILABLE`: A store or database does not answer, or a bound is reached; `RECORD_UNREADABLE`: An event of this agreement cannot be read by this release */
        UnavailableOrUnreadable: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 503;
                    /** @enum {unknown} */
                    code?: "NOT_CAUGHT_UP" | "UNAVAILABLE" | "RECORD_UNREADABLE";
                };
            };
        };
    };
    parameters: {
        /**
         * @description Id of the agreement.
         * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
         */
        AgreementId: string;
        /**
         * @description Id of the organization.
         * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
         */
        OrganizationId: string;
        /**
         * @description Version of the terms, from 1 on.
         * @example 1
         */
        TermsVersion: number;
        /**
         * @description Version of the publication.
         * @example 2026.2
         */
        PublicationVersion: string;
        /**
         * @description The revision that was seen, as a strong tag. Nothing else is admitted.
         * @example "7"
         */
        IfMatch: string;
        /**
         * @description The command id. A retry with the same key, path, person and body gets the first answer again.
         * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
         */
        IdempotencyKey: string;
        /**
         * @description The function to act in, for a person of several; without it the first that the command admits.
         * @example nccic.case_manager
         */
        AccordFunction: "isao.officer" | "isao.signatory" | "isao.fso" | "nccic.case_manager" | "dhs.privacy" | "dhs.crcl" | "dhs.counsel" | "dhs.csa" | "dhs.risk_acceptor" | "nccic.approving_official" | "auditor" | "admin" | "clock";
        /**
         * @description Show the `actions` of this function alone; of one that the caller does not hold there are none.
         * @example nccic.case_manager
         */
        ActingFunction: "isao.officer" | "isao.signatory" | "isao.fso" | "nccic.case_manager" | "dhs.privacy" | "dhs.crcl" | "dhs.counsel" | "dhs.csa" | "dhs.risk_acceptor" | "nccic.approving_official" | "auditor" | "admin" | "clock";
        /**
         * @description W3C trace context, carried into logs and correlation ids.
         * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
         */
        Traceparent: string;
        /**
         * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
         * @example 1042
         */
        MinPosition: string;
        /** @description Entries of a page. */
        Limit: number;
        /** @description `nextCursor` of the page before. Opaque. */
        Cursor: string;
        /** @description As it stood at this moment; a future one means now. */
        AsOf: string;
        /** @description Beginnings of words; all must occur. Empty or blank: no search. */
        Search: string;
    };
    requestBodies: never;
    headers: {
        /** @description The revision as a strong tag: send it back as `If-Match`. */
        ETag: string;
        /** @description Address of what was created. */
        Location: string;
        /** @description Seconds after which to try again. */
        "Retry-After": string;
        /** @description What is left of the limit (IETF draft ratelimit-headers): `"minute";r=<requests>;t=<seconds>`. */
        RateLimit: string;
        /** @description What the caller called the request. */
        "X-Request-ID": string;
        /** @description Always `Bearer`. */
        "WWW-Authenticate": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAgreements: {
        parameters: {
            query?: {
                /** @description In one of these states; repeatable. */
                state?: ("Draft" | "Proposed" | "ChangesRequested" | "PrivacyReviewed" | "ClassifiedAccessApproved" | "Active" | "Suspended" | "Rejected" | "Withdrawn" | "Expired" | "Terminated" | "LegacyHeld")[];
                /** @description Of this organization. */
                organizationId?: string;
                /** @description In force, or once in force, until this day at the latest. */
                expiresBy?: string;
                /** @description A review is assigned to the caller, or delegated to them, and not decided yet. */
                assigned?: "true";
                /** @description What can be done next is of its organization: to answer what was requested, or to sign. */
                waitsFor?: "applicant";
                /** @description Beginnings of words; all must occur. Empty or blank: no search. */
                q?: components["parameters"]["Search"];
                /** @description Agreements with nothing due come last under `dueOn`, those never in force under `expiresOn`. */
                sort?: "updatedAt" | "-updatedAt" | "legalName" | "dueOn" | "expiresOn";
                /** @description Entries of a page. */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the page before. Opaque. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                "X-Min-Position"?: components["parameters"]["MinPosition"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agreements that the caller may see. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementList"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    createDraft: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.create-draft"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `NOT_OWN_SIDE`: The body of a creation names an organization of another side; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "NOT_OWN_SIDE" | "SOD_CONFLICT";
                    };
                };
            };
            /** @description `ALREADY_IN_STATE`: The effect is already there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "ALREADY_IN_STATE";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    readAgreement: {
        parameters: {
            query?: {
                /** @description As it stood at this moment; a future one means now. */
                asOf?: components["parameters"]["AsOf"];
                /** @description As it stood after this revision. */
                revision?: number;
            };
            header?: {
                /**
                 * @description Show the `actions` of this function alone; of one that the caller does not hold there are none.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["ActingFunction"];
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                "X-Min-Position"?: components["parameters"]["MinPosition"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An agreement, as it is or as it was. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            /** @description `RECORD_UNREADABLE`: An event of this agreement cannot be read by this release; `NOT_CAUGHT_UP`: A read model is behind what was asked of it; see Retry-After; `UNAVAILABLE`: A store or database does not answer, or a bound is reached */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 503;
                        /** @enum {unknown} */
                        code?: "RECORD_UNREADABLE" | "NOT_CAUGHT_UP" | "UNAVAILABLE";
                    };
                };
            };
        };
    };
    readHistory: {
        parameters: {
            query?: {
                /** @description For auditors: refused commands, too. */
                include?: "refusals";
                /** @description Entries of a page. */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the page before. Opaque. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                "X-Min-Position"?: components["parameters"]["MinPosition"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every event of an agreement in its order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readDeadlines: {
        parameters: {
            query?: {
                /** @description Entries of a page. */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the page before. Opaque. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                "X-Min-Position"?: components["parameters"]["MinPosition"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the clock will do, and what was told. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deadlines"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readDiff: {
        parameters: {
            query: {
                /** @description The earlier revision. */
                from: number;
                /** @description The later revision, or the same. */
                to: number;
            };
            header?: {
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                "X-Min-Position"?: components["parameters"]["MinPosition"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What changed between two revisions, and which event changed it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Diff"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            /** @description `RECORD_UNREADABLE`: An event of this agreement cannot be read by this release; `NOT_CAUGHT_UP`: A read model is behind what was asked of it; see Retry-After; `UNAVAILABLE`: A store or database does not answer, or a bound is reached */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 503;
                        /** @enum {unknown} */
                        code?: "RECORD_UNREADABLE" | "NOT_CAUGHT_UP" | "UNAVAILABLE";
                    };
                };
            };
        };
    };
    readTerms: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                "X-Min-Position"?: components["parameters"]["MinPosition"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
                /**
                 * @description Version of the terms, from 1 on.
                 * @example 1
                 */
                termsVersion: components["parameters"]["TermsVersion"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The text of the agreement as it was opened for signature. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Terms"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            /** @description `RECORD_UNREADABLE`: An event of this agreement cannot be read by this release; `NOT_CAUGHT_UP`: A read model is behind what was asked of it; see Retry-After; `UNAVAILABLE`: A store or database does not answer, or a bound is reached */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 503;
                        /** @enum {unknown} */
                        code?: "RECORD_UNREADABLE" | "NOT_CAUGHT_UP" | "UNAVAILABLE";
                    };
                };
            };
        };
    };
    readWorkQueue: {
        parameters: {
            query?: {
                /** @description Entries of a page. */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the page before. Opaque. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                "X-Min-Position"?: components["parameters"]["MinPosition"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What waits for the caller, the oldest due first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkQueue"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOrganizations: {
        parameters: {
            query?: {
                /** @description The one with this slug. */
                slug?: string;
                /** @description Beginnings of words; all must occur. Empty or blank: no search. */
                q?: components["parameters"]["Search"];
                /** @description Entries of a page. */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the page before. Opaque. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                "X-Min-Position"?: components["parameters"]["MinPosition"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The registry of organizations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationList"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    registerOrganization: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.register-organization"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED";
                    };
                };
            };
            /** @description `ALREADY_IN_STATE`: The effect is already there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "ALREADY_IN_STATE";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    readOrganization: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                "X-Min-Position"?: components["parameters"]["MinPosition"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the organization.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An organization with its attestation, security facts and appointments. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readDirectory: {
        parameters: {
            query?: {
                /** @description Beginnings of words; all must occur. Empty or blank: no search. */
                q?: components["parameters"]["Search"];
                /** @description Entries of a page. */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the page before. Opaque. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                "X-Min-Position"?: components["parameters"]["MinPosition"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The public directory: organizations with an agreement in force. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Directory"];
                };
            };
            400: components["responses"]["Malformed"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readPolicy: {
        parameters: {
            query?: {
                /** @description As it stood at this moment; a future one means now. */
                asOf?: components["parameters"]["AsOf"];
            };
            header?: {
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                "X-Min-Position"?: components["parameters"]["MinPosition"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Policy values, catalogues and windows in force. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Policy"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPeople: {
        parameters: {
            query?: {
                /** @description Entries of a page. */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the page before. Opaque. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                "X-Min-Position"?: components["parameters"]["MinPosition"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description People of the government’s side, and which functions they hold. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleList"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED";
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPublications: {
        parameters: {
            query?: {
                /** @description Entries of a page. */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the page before. Opaque. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                "X-Min-Position"?: components["parameters"]["MinPosition"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everything that was published or proposed, the newest first. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicationList"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED";
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readPublication: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                "X-Min-Position"?: components["parameters"]["MinPosition"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Version of the publication.
                 * @example 2026.2
                 */
                version: components["parameters"]["PublicationVersion"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A publication: what it says, and what that changes. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Publication"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readPolicyEffect: {
        parameters: {
            query?: {
                /** @description Entries of a page. */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the page before. Opaque. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                "X-Min-Position"?: components["parameters"]["MinPosition"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Version of the publication.
                 * @example 2026.2
                 */
                version: components["parameters"]["PublicationVersion"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a publication that waits would do to agreements on its day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyEffect"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readMe: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                "X-Min-Position"?: components["parameters"]["MinPosition"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who the caller is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readProgramme: {
        parameters: {
            query?: {
                /** @description The first day, in New York; ten years before the last at most. */
                from?: string;
                /** @description The last day, in New York. */
                to?: string;
            };
            header?: {
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                "X-Min-Position"?: components["parameters"]["MinPosition"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How the program does. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Programme"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED";
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    reportRisks: {
        parameters: {
            query?: {
                /** @description What is answered. */
                format?: "json" | "csv" | "pdf";
            };
            header?: {
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                "X-Min-Position"?: components["parameters"]["MinPosition"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted risks of the executive branch, of each department and of each component. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RiskRollUp"];
                    "text/csv": string;
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED";
                    };
                };
            };
            413: components["responses"]["TooLarge"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    reportAnnualPrivacy: {
        parameters: {
            query?: {
                /** @description What is answered. */
                format?: "json" | "csv" | "pdf";
            };
            header?: {
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                "X-Min-Position"?: components["parameters"]["MinPosition"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description The year in which it ends.
                 * @example 2026
                 */
                fiscalYear: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The annual privacy and civil-liberties report of a fiscal year. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnnualPrivacyReport"];
                    "text/csv": string;
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    reportParticipation: {
        parameters: {
            query?: {
                /** @description The first day, in New York; ten years before the last at most. */
                from?: string;
                /** @description The last day, in New York. */
                to?: string;
                /** @description What is answered. */
                format?: "json" | "csv";
            };
            header?: {
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                "X-Min-Position"?: components["parameters"]["MinPosition"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Participants, churn, and the time to come into force, month by month. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Participation"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED";
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    auditSeparationOfDuties: {
        parameters: {
            query?: {
                /** @description What is answered. */
                format?: "json" | "csv";
                /** @description Entries of a page. */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the page before. Opaque. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                "X-Min-Position"?: components["parameters"]["MinPosition"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who acted in which functions on which agreement, conflicts first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeparationOfDuties"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED";
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    reportRefusals: {
        parameters: {
            query?: {
                /** @description Refused with this code; without the gate that can follow it. */
                code?: string;
                /** @description A refusal of this command. */
                command?: string;
                /** @description Tried in this function. */
                function?: "isao.officer" | "isao.signatory" | "isao.fso" | "nccic.case_manager" | "dhs.privacy" | "dhs.crcl" | "dhs.counsel" | "dhs.csa" | "dhs.risk_acceptor" | "nccic.approving_official" | "auditor" | "admin" | "clock";
                /** @description Tried by this person. */
                subjectId?: string;
                /** @description On this agreement. */
                agreementId?: string;
                /** @description The first day, in New York. */
                from?: string;
                /** @description The last day, in New York. */
                to?: string;
                /** @description Entries of a page. */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the page before. Opaque. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                "X-Min-Position"?: components["parameters"]["MinPosition"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused commands across agreements, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalReport"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED";
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    auditAccesses: {
        parameters: {
            query?: {
                /** @description Only what was refused, or only files. */
                kind?: "refused" | "exported";
                /** @description Asked for by this person. */
                subjectId?: string;
                /** @description Of this agreement. */
                agreementId?: string;
                /** @description The first day, in New York. */
                from?: string;
                /** @description The last day, in New York. */
                to?: string;
                /** @description Entries of a page. */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the page before. Opaque. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                "X-Min-Position"?: components["parameters"]["MinPosition"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who asked for what they may not have, and who was given what as a file, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessReport"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED";
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    exploreEvents: {
        parameters: {
            query?: {
                /** @description Events of this type; refusals are `CommandRefused`. */
                type?: string;
                /** @description Done in this function. */
                function?: "isao.officer" | "isao.signatory" | "isao.fso" | "nccic.case_manager" | "dhs.privacy" | "dhs.crcl" | "dhs.counsel" | "dhs.csa" | "dhs.risk_acceptor" | "nccic.approving_official" | "auditor" | "admin" | "clock";
                /** @description Done by this person. */
                subjectId?: string;
                /** @description On this agreement. */
                agreementId?: string;
                /** @description The first day, in New York. */
                from?: string;
                /** @description The last day, in New York. */
                to?: string;
                /** @description A position of the log: the events nearest to it, half of them before and half after, on one page. */
                around?: string;
                /** @description Entries of a page. */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the page before. Opaque. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                "X-Min-Position"?: components["parameters"]["MinPosition"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened across agreements, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExploredEvents"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED";
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    countEvents: {
        parameters: {
            query: {
                /** @description Events of this type; refusals are `CommandRefused`. */
                type?: string;
                /** @description Done in this function. */
                function?: "isao.officer" | "isao.signatory" | "isao.fso" | "nccic.case_manager" | "dhs.privacy" | "dhs.crcl" | "dhs.counsel" | "dhs.csa" | "dhs.risk_acceptor" | "nccic.approving_official" | "auditor" | "admin" | "clock";
                /** @description Done by this person. */
                subjectId?: string;
                /** @description On this agreement. */
                agreementId?: string;
                /** @description The first day, in New York. */
                from?: string;
                /** @description The last day, in New York. */
                to?: string;
                /** @description How long a span is. */
                span: "hour" | "day" | "month";
            };
            header?: {
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                "X-Min-Position"?: components["parameters"]["MinPosition"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How much happened across agreements, span by span. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventCounts"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED";
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    printRecord: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                "X-Min-Position"?: components["parameters"]["MinPosition"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record of an agreement as a document, event by event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["RateLimited"];
            /** @description `RECORD_UNREADABLE`: An event of this agreement cannot be read by this release; `NOT_CAUGHT_UP`: A read model is behind what was asked of it; see Retry-After; `UNAVAILABLE`: A store or database does not answer, or a bound is reached */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 503;
                        /** @enum {unknown} */
                        code?: "RECORD_UNREADABLE" | "NOT_CAUGHT_UP" | "UNAVAILABLE";
                    };
                };
            };
        };
    };
    printDecisionLetter: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                "X-Min-Position"?: components["parameters"]["MinPosition"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The letter on the newest decision about an agreement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["RateLimited"];
            /** @description `RECORD_UNREADABLE`: An event of this agreement cannot be read by this release; `NOT_CAUGHT_UP`: A read model is behind what was asked of it; see Retry-After; `UNAVAILABLE`: A store or database does not answer, or a bound is reached */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 503;
                        /** @enum {unknown} */
                        code?: "RECORD_UNREADABLE" | "NOT_CAUGHT_UP" | "UNAVAILABLE";
                    };
                };
            };
        };
    };
    readCalendar: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                "X-Min-Position"?: components["parameters"]["MinPosition"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dates ahead of an agreement, as a file for calendars. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            /** @description `RECORD_UNREADABLE`: An event of this agreement cannot be read by this release; `NOT_CAUGHT_UP`: A read model is behind what was asked of it; see Retry-After; `UNAVAILABLE`: A store or database does not answer, or a bound is reached */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 503;
                        /** @enum {unknown} */
                        code?: "RECORD_UNREADABLE" | "NOT_CAUGHT_UP" | "UNAVAILABLE";
                    };
                };
            };
        };
    };
    listParkedStreams: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Streams that are set aside because an event in them cannot be applied. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParkedStreams"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED";
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listJobKinds: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How jobs stand, kind by kind. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobKinds"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED";
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listJobs: {
        parameters: {
            query?: {
                /** @description Which ones. */
                state?: "waiting" | "dead";
                /** @description Entries of a page. */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the page before. Opaque. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What waits to be done, or was given up, the earliest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobList"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED";
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    retryJobs: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetryJobs"];
            };
        };
        responses: {
            /** @description What is tried again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetriedJobs"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED";
                    };
                };
            };
            /** @description `ALREADY_IN_STATE`: The effect is already there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "ALREADY_IN_STATE";
                    };
                };
            };
            415: components["responses"]["UnsupportedMedia"];
            /** @description `INVALID_PAYLOAD`: The body does not follow its schema or a server rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "INVALID_PAYLOAD";
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            /** @description `UNAVAILABLE`: A store or database does not answer, or a bound is reached */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 503;
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    whatIf: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                "X-Min-Position"?: components["parameters"]["MinPosition"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Supposition"];
            };
        };
        responses: {
            /** @description What would differ. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIf"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED";
                    };
                };
            };
            /** @description `ALREADY_IN_STATE`: The effect is already there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "ALREADY_IN_STATE";
                    };
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `INVALID_PAYLOAD`: The body does not follow its schema or a server rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "INVALID_PAYLOAD";
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    evaluateAccess: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Comes back with the answer.
                 * @example bfe9eb29-ab87-4ca3-be83-a1d5d8305716
                 */
                "X-Request-ID"?: string;
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                "X-Min-Position"?: components["parameters"]["MinPosition"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Evaluation"];
            };
        };
        responses: {
            /** @description The decision. What is wrong with one evaluation denies it, and is told in its context. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    evaluateAccesses: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Comes back with the answer.
                 * @example bfe9eb29-ab87-4ca3-be83-a1d5d8305716
                 */
                "X-Request-ID"?: string;
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                "X-Min-Position"?: components["parameters"]["MinPosition"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Evaluations"];
            };
        };
        responses: {
            /** @description The decision. What is wrong with one evaluation denies it, and is told in its context. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationsAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readAgreementEntitlements: {
        parameters: {
            query?: {
                /** @description As it stood at this moment; a future one means now. */
                asOf?: components["parameters"]["AsOf"];
            };
            header?: {
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                "X-Min-Position"?: components["parameters"]["MinPosition"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What an agreement entitles to, and on what that rests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementEntitlements"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            /** @description `RECORD_UNREADABLE`: An event of this agreement cannot be read by this release; `NOT_CAUGHT_UP`: A read model is behind what was asked of it; see Retry-After; `UNAVAILABLE`: A store or database does not answer, or a bound is reached */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 503;
                        /** @enum {unknown} */
                        code?: "RECORD_UNREADABLE" | "NOT_CAUGHT_UP" | "UNAVAILABLE";
                    };
                };
            };
        };
    };
    readOrganizationEntitlements: {
        parameters: {
            query?: {
                /** @description As it stood at this moment; a future one means now. */
                asOf?: components["parameters"]["AsOf"];
            };
            header?: {
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                "X-Min-Position"?: components["parameters"]["MinPosition"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the organization.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the agreements of an organization entitle to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationEntitlements"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    followEntitlements: {
        parameters: {
            query?: {
                /** @description `next` of the page before, or the `id` of a message. */
                after?: string;
                /** @description Entries of a page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                "X-Min-Position"?: components["parameters"]["MinPosition"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every agreement whose entitlements changed since, as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntitlementFeed"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readDecisionPointConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Policy Decision Point Metadata of AuthZEN 1.0. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionPointConfiguration"];
                };
            };
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /** @description Entries of a page. */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the page before. Opaque. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Webhooks of the own organization, or of the system, the oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookList"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED";
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    makeWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeWebhook"];
            };
        };
        responses: {
            /** @description It is done. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithSecret"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `NOT_OWN_SIDE`: The body of a creation names an organization of another side */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "NOT_OWN_SIDE";
                    };
                };
            };
            /** @description `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "WRONG_STATE";
                    };
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text; `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "INVALID_PAYLOAD" | "PROHIBITED_CONTENT" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            /** @description `UNAVAILABLE`: A store or database does not answer, or a bound is reached */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 503;
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    readWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the webhook.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A webhook. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description Entries of a page. */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the page before. Opaque. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the webhook.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was sent to a webhook in the last thirty days, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryList"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeWebhook: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the webhook.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeWebhook"];
            };
        };
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            /** @description `UNAVAILABLE`: A store or database does not answer, or a bound is reached */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 503;
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    enableWebhook: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the webhook.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NothingToSay"];
            };
        };
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `ALREADY_IN_STATE`: The effect is already there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "ALREADY_IN_STATE";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `INVALID_PAYLOAD`: The body does not follow its schema or a server rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "INVALID_PAYLOAD";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            /** @description `UNAVAILABLE`: A store or database does not answer, or a bound is reached */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 503;
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    disableWebhook: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the webhook.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NothingToSay"];
            };
        };
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `ALREADY_IN_STATE`: The effect is already there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "ALREADY_IN_STATE";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `INVALID_PAYLOAD`: The body does not follow its schema or a server rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "INVALID_PAYLOAD";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            /** @description `UNAVAILABLE`: A store or database does not answer, or a bound is reached */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 503;
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the webhook.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NothingToSay"];
            };
        };
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithSecret"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "WRONG_STATE";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `INVALID_PAYLOAD`: The body does not follow its schema or a server rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "INVALID_PAYLOAD";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            /** @description `UNAVAILABLE`: A store or database does not answer, or a bound is reached */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 503;
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    removeWebhook: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the webhook.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NothingToSay"];
            };
        };
        responses: {
            /** @description It is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `INVALID_PAYLOAD`: The body does not follow its schema or a server rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "INVALID_PAYLOAD";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            /** @description `UNAVAILABLE`: A store or database does not answer, or a bound is reached */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 503;
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the webhook.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NothingToSay"];
            };
        };
        responses: {
            /** @description It is on its way. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "ALREADY_IN_STATE" | "WRONG_STATE";
                    };
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `INVALID_PAYLOAD`: The body does not follow its schema or a server rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "INVALID_PAYLOAD";
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            /** @description `UNAVAILABLE`: A store or database does not answer, or a bound is reached */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 503;
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    resendWebhookDelivery: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the webhook.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: string;
                /**
                 * @description Id of the message.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NothingToSay"];
            };
        };
        responses: {
            /** @description It is on its way. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "WRONG_STATE";
                    };
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `INVALID_PAYLOAD`: The body does not follow its schema or a server rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "INVALID_PAYLOAD";
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            /** @description `UNAVAILABLE`: A store or database does not answer, or a bound is reached */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 503;
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    followAgreement: {
        parameters: {
            query?: never;
            header?: {
                /** @description The position that was seen last. */
                "Last-Event-ID"?: string;
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events, for as long as they are listened to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["LiveChange"] | components["schemas"]["Onlookers"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            /** @description `UNAVAILABLE`: A store or database does not answer, or a bound is reached */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 503;
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    followWorkQueue: {
        parameters: {
            query?: never;
            header?: {
                /** @description The position that was seen last. */
                "Last-Event-ID"?: string;
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events, for as long as they are listened to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["LiveChange"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["RateLimited"];
            /** @description `UNAVAILABLE`: A store or database does not answer, or a bound is reached */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 503;
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    listLegacyFiles: {
        parameters: {
            query?: {
                /** @description Entries of a page. */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the page before. Opaque. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Files of instruments that were taken over, the newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyFileList"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED";
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    sendLegacyFile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                "X-Min-Position"?: components["parameters"]["MinPosition"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SentLegacyFile"];
            };
        };
        responses: {
            /** @description It is taken over. */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyFileProgress"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED";
                    };
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `INVALID_PAYLOAD`: The body does not follow its schema or a server rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "INVALID_PAYLOAD";
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    checkLegacyFile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                "X-Min-Position"?: components["parameters"]["MinPosition"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LegacyFile"];
            };
        };
        responses: {
            /** @description What would become of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckedLegacyFile"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED";
                    };
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `INVALID_PAYLOAD`: The body does not follow its schema or a server rule */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "INVALID_PAYLOAD";
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    sendLegacyFilePart: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LegacyFilePart"];
            };
        };
        responses: {
            /** @description It is kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptLegacyFilePart"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED";
                    };
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            /** @description `UNAVAILABLE`: A store or database does not answer, or a bound is reached */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 503;
                        /** @enum {unknown} */
                        code?: "UNAVAILABLE";
                    };
                };
            };
        };
    };
    readLegacyFile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the file.
                 * @example 3f0f6a52-6f5e-5b0b-9a55-3a3f6f1d2c11
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far a file of instruments is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegacyFileProgress"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    checkAmendment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.propose-amendment"];
            };
        };
        responses: {
            /** @description What it would be. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsideredAmendment"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet; `GATE_MISSING:term`: Effective date, expiry or term is outside policy; `AMENDMENT_OPEN`: One amendment is open already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "TERMINAL" | "WRONG_STATE" | "GATE_MISSING:term" | "AMENDMENT_OPEN";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    reviseDraft: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.revise-draft"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    submitProposal: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.submit-proposal"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet; `GATE_MISSING:attestation`: No standards attestation on file when the application is submitted; `GATE_MISSING:template`: The form version is not the current one, or its template is locked; `DIGEST_MISMATCH`: A digest that was sent differs from the computed one */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE" | "GATE_MISSING:attestation" | "GATE_MISSING:template" | "DIGEST_MISMATCH";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    completeIntake: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.complete-intake"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet; `GATE_MISSING:duplicate`: The organization has an Active agreement that is not the predecessor */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE" | "GATE_MISSING:duplicate";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    assignReviewer: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.assign-reviewer"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet; `NOT_QUALIFIED`: The assignee does not hold the function */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE" | "NOT_QUALIFIED";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    recordConcurrence: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.record-concurrence"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement; `NOT_ASSIGNED`: The review is not assigned to the caller */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT" | "NOT_ASSIGNED";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text; `REASON_REQUIRED`: The reasonCode or causeCode is missing */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT" | "REASON_REQUIRED";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    requestChanges: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.request-changes"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    resubmit: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.resubmit"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet; `GATE_MISSING:template`: The form version is not the current one, or its template is locked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE" | "GATE_MISSING:template";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text; `FORM_INCOMPLETE`: Content of a form D1-D4 or an answer to a requested change is missing */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT" | "FORM_INCOMPLETE";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    passPrivacyReview: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.pass-privacy-review"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement; `NOT_ASSIGNED`: The review is not assigned to the caller */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT" | "NOT_ASSIGNED";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet; `GATE_MISSING:intake`: Intake is not complete; `GATE_MISSING:concurrence.crcl`: CRCL has not concurred on this revision, or its NonConcur is open; `GATE_MISSING:concurrence.counsel`: Counsel has not concurred on this revision although required, or its NonConcur is open; `GATE_MISSING:template`: The form version is not the current one, or its template is locked; `BLOCKING_CONDITION_OPEN`: A blocking condition is open */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE" | "GATE_MISSING:intake" | "GATE_MISSING:concurrence.crcl" | "GATE_MISSING:concurrence.counsel" | "GATE_MISSING:template" | "BLOCKING_CONDITION_OPEN";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text; `FORM_INCOMPLETE`: Content of a form D1-D4 or an answer to a requested change is missing */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT" | "FORM_INCOMPLETE";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    failPrivacyReview: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.fail-privacy-review"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement; `NOT_ASSIGNED`: The review is not assigned to the caller */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT" | "NOT_ASSIGNED";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet; `GATE_MISSING:template`: The form version is not the current one, or its template is locked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE" | "GATE_MISSING:template";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text; `FORM_INCOMPLETE`: Content of a form D1-D4 or an answer to a requested change is missing */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT" | "FORM_INCOMPLETE";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    approveClassifiedAccess: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.approve-classified-access"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement; `NOT_ASSIGNED`: The review is not assigned to the caller */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT" | "NOT_ASSIGNED";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet; `GATE_MISSING:privacy`: The privacy review of the agreement, or of the open amendment, is not passed, failed or stale; `GATE_MISSING:classified`: Classified access is undecided, denied, suspended, revoked or past its verification date; `LEVEL_EXCEEDS`: The level exceeds the request, the pathway or the cap; `SECOND_OFFICIAL_REQUIRED`: A second official has not concurred; `FOCI_UNRESOLVED`: Foreign interest is unmitigated or unknown */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE" | "GATE_MISSING:privacy" | "GATE_MISSING:classified" | "LEVEL_EXCEEDS" | "SECOND_OFFICIAL_REQUIRED" | "FOCI_UNRESOLVED";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text; `FORM_INCOMPLETE`: Content of a form D1-D4 or an answer to a requested change is missing */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT" | "FORM_INCOMPLETE";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    denyClassifiedAccess: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.deny-classified-access"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement; `NOT_ASSIGNED`: The review is not assigned to the caller */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT" | "NOT_ASSIGNED";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text; `REASON_REQUIRED`: The reasonCode or causeCode is missing; `FORM_INCOMPLETE`: Content of a form D1-D4 or an answer to a requested change is missing */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT" | "REASON_REQUIRED" | "FORM_INCOMPLETE";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    dropClassifiedRequest: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.drop-classified-request"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    acceptRisk: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.accept-risk"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet; `RANK_TOO_LOW`: The rank of the acceptor does not reach the residual level */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE" | "RANK_TOO_LOW";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text; `FORM_INCOMPLETE`: Content of a form D1-D4 or an answer to a requested change is missing */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT" | "FORM_INCOMPLETE";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    openForSignature: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.open-for-signature"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet; `GATE_MISSING:privacy`: The privacy review of the agreement, or of the open amendment, is not passed, failed or stale; `GATE_MISSING:classified`: Classified access is undecided, denied, suspended, revoked or past its verification date; `GATE_MISSING:standards`: The standards attestation is lapsed or withdrawn at activation or reinstatement; `GATE_MISSING:concurrence.crcl`: CRCL has not concurred on this revision, or its NonConcur is open; `GATE_MISSING:concurrence.counsel`: Counsel has not concurred on this revision although required, or its NonConcur is open; `GATE_MISSING:clauses`: A mandatory clause is not confirmed; `SECOND_OFFICIAL_REQUIRED`: A second official has not concurred; `RISK_UNCOVERED`: A gap or a condition of residual Moderate or more has no unexpired acceptance */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE" | "GATE_MISSING:privacy" | "GATE_MISSING:classified" | "GATE_MISSING:standards" | "GATE_MISSING:concurrence.crcl" | "GATE_MISSING:concurrence.counsel" | "GATE_MISSING:clauses" | "SECOND_OFFICIAL_REQUIRED" | "RISK_UNCOVERED";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    signAgreement: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.sign-agreement"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet; `GATE_MISSING:privacy`: The privacy review of the agreement, or of the open amendment, is not passed, failed or stale; `GATE_MISSING:signatures`: A signature over the current terms is missing or void, or terms are not open; `GATE_MISSING:template`: The form version is not the current one, or its template is locked; `DIGEST_MISMATCH`: A digest that was sent differs from the computed one; `SIGN_ORDER`: NCCIC may not sign before the ISAO; `AUTHORITY_EXPIRED`: The evidence of the authority to sign is past its date */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE" | "GATE_MISSING:privacy" | "GATE_MISSING:signatures" | "GATE_MISSING:template" | "DIGEST_MISMATCH" | "SIGN_ORDER" | "AUTHORITY_EXPIRED";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text; `FORM_INCOMPLETE`: Content of a form D1-D4 or an answer to a requested change is missing */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT" | "FORM_INCOMPLETE";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    activateAgreement: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.activate-agreement"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet; `GATE_MISSING:privacy`: The privacy review of the agreement, or of the open amendment, is not passed, failed or stale; `GATE_MISSING:classified`: Classified access is undecided, denied, suspended, revoked or past its verification date; `GATE_MISSING:standards`: The standards attestation is lapsed or withdrawn at activation or reinstatement; `GATE_MISSING:conditions`: An open condition lacks owner or date, or a lift condition lacks evidence; `GATE_MISSING:signatures`: A signature over the current terms is missing or void, or terms are not open; `GATE_MISSING:term`: Effective date, expiry or term is outside policy; `GATE_MISSING:concurrence.crcl`: CRCL has not concurred on this revision, or its NonConcur is open; `GATE_MISSING:concurrence.counsel`: Counsel has not concurred on this revision although required, or its NonConcur is open; `GATE_MISSING:overlap`: Another Active agreement of the organization overlaps in scope; `GATE_MISSING:clauses`: A mandatory clause is not confirmed; `SECOND_OFFICIAL_REQUIRED`: A second official has not concurred; `RISK_UNCOVERED`: A gap or a condition of residual Moderate or more has no unexpired acceptance */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE" | "GATE_MISSING:privacy" | "GATE_MISSING:classified" | "GATE_MISSING:standards" | "GATE_MISSING:conditions" | "GATE_MISSING:signatures" | "GATE_MISSING:term" | "GATE_MISSING:concurrence.crcl" | "GATE_MISSING:concurrence.counsel" | "GATE_MISSING:overlap" | "GATE_MISSING:clauses" | "SECOND_OFFICIAL_REQUIRED" | "RISK_UNCOVERED";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    rejectProposal: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.reject-proposal"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "TERMINAL" | "WRONG_STATE";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text; `REASON_REQUIRED`: The reasonCode or causeCode is missing */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT" | "REASON_REQUIRED";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    withdrawProposal: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.withdraw-proposal"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "TERMINAL" | "WRONG_STATE";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text; `REASON_REQUIRED`: The reasonCode or causeCode is missing */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT" | "REASON_REQUIRED";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    suspendAgreement: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.suspend-agreement"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text; `REASON_REQUIRED`: The reasonCode or causeCode is missing */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT" | "REASON_REQUIRED";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    ratifySuspension: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.ratify-suspension"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    reinstateAgreement: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.reinstate-agreement"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet; `GATE_MISSING:standards`: The standards attestation is lapsed or withdrawn at activation or reinstatement; `GATE_MISSING:conditions`: An open condition lacks owner or date, or a lift condition lacks evidence; `RISK_UNCOVERED`: A gap or a condition of residual Moderate or more has no unexpired acceptance */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE" | "GATE_MISSING:standards" | "GATE_MISSING:conditions" | "RISK_UNCOVERED";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    giveTerminationNotice: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.give-termination-notice"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet; `GATE_MISSING:term`: Effective date, expiry or term is outside policy */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE" | "GATE_MISSING:term";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text; `REASON_REQUIRED`: The reasonCode or causeCode is missing */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT" | "REASON_REQUIRED";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    terminateAgreement: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.terminate-agreement"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "TERMINAL" | "WRONG_STATE";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    suspendClassifiedAccess: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.suspend-classified-access"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text; `REASON_REQUIRED`: The reasonCode or causeCode is missing */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT" | "REASON_REQUIRED";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    reinstateClassifiedAccess: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.reinstate-classified-access"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet; `GATE_MISSING:classified`: Classified access is undecided, denied, suspended, revoked or past its verification date; `FOCI_UNRESOLVED`: Foreign interest is unmitigated or unknown */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE" | "GATE_MISSING:classified" | "FOCI_UNRESOLVED";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text; `FORM_INCOMPLETE`: Content of a form D1-D4 or an answer to a requested change is missing */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT" | "FORM_INCOMPLETE";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    revokeClassifiedAccess: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.revoke-classified-access"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text; `REASON_REQUIRED`: The reasonCode or causeCode is missing */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT" | "REASON_REQUIRED";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    reportChangedCondition: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.report-changed-condition"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "TERMINAL" | "WRONG_STATE";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    proposeAmendment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.propose-amendment"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet; `GATE_MISSING:term`: Effective date, expiry or term is outside policy; `AMENDMENT_OPEN`: One amendment is open already */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "TERMINAL" | "WRONG_STATE" | "GATE_MISSING:term" | "AMENDMENT_OPEN";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    passAmendmentPrivacyReview: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.pass-amendment-privacy-review"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement; `NOT_ASSIGNED`: The review is not assigned to the caller */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT" | "NOT_ASSIGNED";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet; `GATE_MISSING:concurrence.crcl`: CRCL has not concurred on this revision, or its NonConcur is open; `GATE_MISSING:concurrence.counsel`: Counsel has not concurred on this revision although required, or its NonConcur is open; `GATE_MISSING:template`: The form version is not the current one, or its template is locked; `BLOCKING_CONDITION_OPEN`: A blocking condition is open */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE" | "GATE_MISSING:concurrence.crcl" | "GATE_MISSING:concurrence.counsel" | "GATE_MISSING:template" | "BLOCKING_CONDITION_OPEN";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text; `FORM_INCOMPLETE`: Content of a form D1-D4 or an answer to a requested change is missing */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT" | "FORM_INCOMPLETE";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    failAmendmentPrivacyReview: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.fail-amendment-privacy-review"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement; `NOT_ASSIGNED`: The review is not assigned to the caller */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT" | "NOT_ASSIGNED";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet; `GATE_MISSING:template`: The form version is not the current one, or its template is locked */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE" | "GATE_MISSING:template";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text; `FORM_INCOMPLETE`: Content of a form D1-D4 or an answer to a requested change is missing */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT" | "FORM_INCOMPLETE";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    decideAmendmentClassifiedAccess: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.decide-amendment-classified-access"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement; `NOT_ASSIGNED`: The review is not assigned to the caller */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT" | "NOT_ASSIGNED";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet; `GATE_MISSING:privacy`: The privacy review of the agreement, or of the open amendment, is not passed, failed or stale; `GATE_MISSING:classified`: Classified access is undecided, denied, suspended, revoked or past its verification date; `LEVEL_EXCEEDS`: The level exceeds the request, the pathway or the cap; `SECOND_OFFICIAL_REQUIRED`: A second official has not concurred; `FOCI_UNRESOLVED`: Foreign interest is unmitigated or unknown */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE" | "GATE_MISSING:privacy" | "GATE_MISSING:classified" | "LEVEL_EXCEEDS" | "SECOND_OFFICIAL_REQUIRED" | "FOCI_UNRESOLVED";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text; `FORM_INCOMPLETE`: Content of a form D1-D4 or an answer to a requested change is missing */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT" | "FORM_INCOMPLETE";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    signAmendment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.sign-amendment"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet; `GATE_MISSING:privacy`: The privacy review of the agreement, or of the open amendment, is not passed, failed or stale; `GATE_MISSING:classified`: Classified access is undecided, denied, suspended, revoked or past its verification date; `GATE_MISSING:attestation`: No standards attestation on file when the application is submitted; `GATE_MISSING:concurrence.crcl`: CRCL has not concurred on this revision, or its NonConcur is open; `GATE_MISSING:concurrence.counsel`: Counsel has not concurred on this revision although required, or its NonConcur is open; `GATE_MISSING:clauses`: A mandatory clause is not confirmed; `GATE_MISSING:template`: The form version is not the current one, or its template is locked; `DIGEST_MISMATCH`: A digest that was sent differs from the computed one; `SIGN_ORDER`: NCCIC may not sign before the ISAO; `AUTHORITY_EXPIRED`: The evidence of the authority to sign is past its date; `SECOND_OFFICIAL_REQUIRED`: A second official has not concurred; `RISK_UNCOVERED`: A gap or a condition of residual Moderate or more has no unexpired acceptance */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE" | "GATE_MISSING:privacy" | "GATE_MISSING:classified" | "GATE_MISSING:attestation" | "GATE_MISSING:concurrence.crcl" | "GATE_MISSING:concurrence.counsel" | "GATE_MISSING:clauses" | "GATE_MISSING:template" | "DIGEST_MISMATCH" | "SIGN_ORDER" | "AUTHORITY_EXPIRED" | "SECOND_OFFICIAL_REQUIRED" | "RISK_UNCOVERED";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text; `FORM_INCOMPLETE`: Content of a form D1-D4 or an answer to a requested change is missing */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT" | "FORM_INCOMPLETE";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    applyAmendment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.apply-amendment"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet; `GATE_MISSING:privacy`: The privacy review of the agreement, or of the open amendment, is not passed, failed or stale; `GATE_MISSING:classified`: Classified access is undecided, denied, suspended, revoked or past its verification date; `GATE_MISSING:attestation`: No standards attestation on file when the application is submitted; `GATE_MISSING:concurrence.crcl`: CRCL has not concurred on this revision, or its NonConcur is open; `GATE_MISSING:concurrence.counsel`: Counsel has not concurred on this revision although required, or its NonConcur is open; `GATE_MISSING:clauses`: A mandatory clause is not confirmed; `GATE_MISSING:signatures`: A signature over the current terms is missing or void, or terms are not open; `GATE_MISSING:term`: Effective date, expiry or term is outside policy; `GATE_MISSING:overlap`: Another Active agreement of the organization overlaps in scope; `SECOND_OFFICIAL_REQUIRED`: A second official has not concurred; `RISK_UNCOVERED`: A gap or a condition of residual Moderate or more has no unexpired acceptance */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "TERMINAL" | "WRONG_STATE" | "GATE_MISSING:privacy" | "GATE_MISSING:classified" | "GATE_MISSING:attestation" | "GATE_MISSING:concurrence.crcl" | "GATE_MISSING:concurrence.counsel" | "GATE_MISSING:clauses" | "GATE_MISSING:signatures" | "GATE_MISSING:term" | "GATE_MISSING:overlap" | "SECOND_OFFICIAL_REQUIRED" | "RISK_UNCOVERED";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    closeAmendment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.close-amendment"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "TERMINAL" | "WRONG_STATE";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text; `REASON_REQUIRED`: The reasonCode or causeCode is missing */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT" | "REASON_REQUIRED";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    completeAnnualReview: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.complete-annual-review"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "TERMINAL" | "WRONG_STATE";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    dischargeCondition: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.discharge-condition"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    importLegacyAgreement: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.import-legacy-agreement"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            /** @description `ALREADY_IN_STATE`: The effect is already there */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "ALREADY_IN_STATE";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    verifyLegacyImport: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.verify-legacy-import"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet; `GATE_MISSING:term`: Effective date, expiry or term is outside policy; `GATE_MISSING:duplicate`: The organization has an Active agreement that is not the predecessor */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE" | "GATE_MISSING:term" | "GATE_MISSING:duplicate";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    recuseReviewer: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.recuse-reviewer"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `NOT_ASSIGNED`: The review is not assigned to the caller */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "NOT_ASSIGNED";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "TERMINAL" | "WRONG_STATE";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text; `REASON_REQUIRED`: The reasonCode or causeCode is missing */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT" | "REASON_REQUIRED";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    reassignReviewer: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.reassign-reviewer"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet; `NOT_QUALIFIED`: The assignee does not hold the function */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE" | "NOT_QUALIFIED";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text; `REASON_REQUIRED`: The reasonCode or causeCode is missing */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT" | "REASON_REQUIRED";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    delegateReview: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.delegate-review"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement; `NOT_ASSIGNED`: The review is not assigned to the caller */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT" | "NOT_ASSIGNED";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet; `NOT_QUALIFIED`: The assignee does not hold the function */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE" | "NOT_QUALIFIED";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    endDelegation: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.end-delegation"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `NOT_ASSIGNED`: The review is not assigned to the caller */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "NOT_ASSIGNED";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "TERMINAL" | "WRONG_STATE";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    confirmAssignment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.confirm-assignment"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "TERMINAL" | "WRONG_STATE";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    requestReconsideration: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.request-reconsideration"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "ALREADY_IN_STATE" | "WRONG_STATE";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    answerReconsideration: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.answer-reconsideration"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "ALREADY_IN_STATE" | "WRONG_STATE";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    correctRecord: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.correct-record"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "WRONG_STATE";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    placeHold: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.place-hold"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "ALREADY_IN_STATE" | "WRONG_STATE";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    releaseHold: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.release-hold"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "ALREADY_IN_STATE" | "WRONG_STATE";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    certifyDisposition: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.certify-disposition"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "ALREADY_IN_STATE" | "WRONG_STATE";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    withdrawRiskAcceptance: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.withdraw-risk-acceptance"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    breakGlass: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.break-glass"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    confirmBreakGlass: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.confirm-break-glass"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `TERMINAL`: The agreement has ended; `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "TERMINAL" | "ALREADY_IN_STATE" | "WRONG_STATE";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    closeBreakGlass: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the agreement.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["AgreementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.close-break-glass"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "WRONG_STATE";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    recordStandardsAttestation: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the organization.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.record-standards-attestation"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "WRONG_STATE";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    withdrawAttestation: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the organization.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.withdraw-attestation"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "ALREADY_IN_STATE" | "WRONG_STATE";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    recordSecurityFact: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the organization.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.record-security-fact"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "ALREADY_IN_STATE" | "WRONG_STATE";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    appointOfficer: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the organization.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.appoint-officer"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "ALREADY_IN_STATE" | "WRONG_STATE";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    endAppointment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path: {
                /**
                 * @description Id of the organization.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                id: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.end-appointment"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "ALREADY_IN_STATE" | "WRONG_STATE";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    proposePolicyValues: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.propose-policy-values"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "ALREADY_IN_STATE" | "WRONG_STATE";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    proposeBaseline: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.propose-baseline"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "ALREADY_IN_STATE" | "WRONG_STATE";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    proposeClause: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.propose-clause"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "ALREADY_IN_STATE" | "WRONG_STATE";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    proposeStatutoryWindow: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.propose-statutory-window"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "ALREADY_IN_STATE" | "WRONG_STATE";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    proposeFunctions: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.propose-functions"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "ALREADY_IN_STATE" | "WRONG_STATE";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    revisePublication: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.revise-publication"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "WRONG_STATE";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    approvePublication: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.approve-publication"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "ALREADY_IN_STATE" | "WRONG_STATE";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    withdrawPublication: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The revision that was seen, as a strong tag. Nothing else is admitted.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description The command id. A retry with the same key, path, person and body gets the first answer again.
                 * @example 0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description The function to act in, for a person of several; without it the first that the command admits.
                 * @example nccic.case_manager
                 */
                "Accord-Function"?: components["parameters"]["AccordFunction"];
                /**
                 * @description W3C trace context, carried into logs and correlation ids.
                 * @example 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
                 */
                traceparent?: components["parameters"]["Traceparent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Command.withdraw-publication"];
            };
        };
        responses: {
            /** @description Accepted: the events are stored. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyCommandAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function; `SOD_CONFLICT`: Separation of duties forbids this person on this agreement */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED" | "SOD_CONFLICT";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            /** @description `ALREADY_IN_STATE`: The effect is already there; `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "ALREADY_IN_STATE" | "WRONG_STATE";
                    };
                };
            };
            412: components["responses"]["ConflictVersion"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMedia"];
            /** @description `IDEMPOTENCY_KEY_REUSED`: A known key with another body, path or actor; `INVALID_PAYLOAD`: The body does not follow its schema or a server rule; `PROHIBITED_CONTENT`: A field holds a government identifier, birth data or classified text */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 422;
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "INVALID_PAYLOAD" | "PROHIBITED_CONTENT";
                    };
                };
            };
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["UnavailableOrUnreadable"];
        };
    };
    readFrontDoor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To `/api/docs`, until there is a web application. */
            302: {
                headers: {
                    /** @description Where to go on. */
                    Location: "/api/docs";
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readDirectoryPage: {
        parameters: {
            query?: {
                /** @description Beginnings of words; all must occur. Empty or blank: no search. */
                q?: components["parameters"]["Search"];
                /** @description Entries of a page. */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the page before. Opaque. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                "X-Min-Position"?: components["parameters"]["MinPosition"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says what of the address cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that there were too many requests. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that what was asked for is not there yet. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    readDirectoryEntryPage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Wait, 2 s at most, until the read models have reached this position of an earlier answer.
                 * @example 1042
                 */
                "X-Min-Position"?: components["parameters"]["MinPosition"];
            };
            path: {
                /** @description The short word of the organization. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says what of the address cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that nobody is listed there. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that there were too many requests. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A page that says that what was asked for is not there yet. */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    readLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It lives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Liveness"];
                };
            };
        };
    };
    readReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Commands can be stored; `degraded` while a read model is paused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description Commands cannot be stored. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
        };
    };
    readMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Metrics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    readOpenApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description This document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenApi"];
                };
            };
        };
    };
    readDocumentation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    listProblems: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The codes, in the order in which checks answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemCodes"];
                };
            };
        };
    };
    readProblem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The code without its gate. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The code. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemCode"];
                };
            };
            404: components["responses"]["NotFound"];
        };
    };
    beginSignIn: {
        parameters: {
            query?: {
                /** @description A page of Accord to end at. */
                returnTo?: string;
                /** @description Demo mode only: who to be. */
                persona?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To go on with. */
            303: {
                headers: {
                    /** @description Where to go on. */
                    Location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Malformed"];
        };
    };
    finishSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To go on with. */
            303: {
                headers: {
                    /** @description Where to go on. */
                    Location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whose session it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
        };
    };
    extendSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Until when it lasts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionEnd"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED";
                    };
                };
            };
            /** @description `WRONG_STATE`: The command does not fit the state or facet, unless a gate names that facet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 409;
                        /** @enum {unknown} */
                        code?: "WRONG_STATE";
                    };
                };
            };
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is over. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `NOT_AUTHORIZED`: The caller lacks the function */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @constant */
                        status?: 403;
                        /** @enum {unknown} */
                        code?: "NOT_AUTHORIZED";
                    };
                };
            };
        };
    };
    listPersonas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who there is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Personas"];
                };
            };
        };
    };
    readOpenIdConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where what is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenIdConfiguration"];
                };
            };
        };
    };
    readProviderKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys that tokens are signed with. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/jwk-set+json": components["schemas"]["ProviderKeys"];
                };
            };
        };
    };
    issueToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /** @constant */
                    grant_type: "client_credentials";
                    /** @description The persona, where it is not sent by HTTP Basic. */
                    client_id?: string;
                    /** @description `demo`. */
                    client_secret?: string;
                };
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessToken"];
                };
            };
            /** @description Another grant, or a request that cannot be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenError"];
                };
            };
            /** @description No such persona, or another secret. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenError"];
                };
            };
        };
    };
    receiveAgreementCloudEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description As Standard Webhooks says. */
                "webhook-id": string;
                /** @description As Standard Webhooks says. */
                "webhook-timestamp": string;
                /** @description As Standard Webhooks says. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/cloudevents+json": components["schemas"]["AgreementCloudEvent"];
            };
        };
        responses: {
            /** @description It was taken. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveTestCloudEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description As Standard Webhooks says. */
                "webhook-id": string;
                /** @description As Standard Webhooks says. */
                "webhook-timestamp": string;
                /** @description As Standard Webhooks says. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/cloudevents+json": components["schemas"]["TestCloudEvent"];
            };
        };
        responses: {
            /** @description It was taken. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
