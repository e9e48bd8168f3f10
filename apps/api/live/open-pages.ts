import { Inject, Injectable } from '@nestjs/common';
import { ONLOOKERS, type Onlookers, type OpenPage } from '@accord/agreements/reads';
import { freshId, isIsaoFunction, type FunctionName, type Principal } from '@accord/kernel';

/** Somebody else who has the same agreement open. */
export type Onlooker = Pick<OpenPage, 'subjectId' | 'functions'>;

/** For so long one look at who is there answers all who ask, in milliseconds: the pages of a process ask at the same beat. */
const FRESH_MS = 1_000;

/** Functions that work on no case. */
const LOOK_ON: ReadonlySet<FunctionName> = new Set(['auditor', 'admin']);

/** The side for which somebody works on a case; null for who only looks on. */
function sideOf(functions: readonly FunctionName[]): 'isao' | 'government' | null {
  if (functions.some(isIsaoFunction)) return 'isao';
  return functions.every((name) => LOOK_ON.has(name)) ? null : 'government';
}

/**
 * The pages of this process on which an agreement is open, and with whom else it is, so that no two people work on one case
 * unknowingly. A side is told of its own people alone; who only looks on is told of nobody, and nobody of them.
 */
@Injectable()
export class OpenPages {
  private readonly open = new Map<string, OpenPage>();
  private look: { readonly at: number; readonly found: Promise<readonly OpenPage[]> } | null = null;

  constructor(@Inject(ONLOOKERS) private readonly onlookers: Onlookers) {}

  /** Opens a page. @returns it, to ask about and to leave */
  enter(agreementId: string, { subjectId, functions }: Principal): OpenPage {
    const page = { page: freshId(), agreementId, subjectId, functions };
    if (sideOf(functions) !== null) this.open.set(page.page, page);
    return page;
  }

  /** Leaves a page. Where the database does not answer, its row is forgotten by the time. */
  leave({ page }: OpenPage): void {
    if (!this.open.delete(page)) return;
    const noted = this.look?.found ?? Promise.resolve([]);
    void noted.then(() => this.onlookers.forget(page)).catch(() => undefined);
  }

  /** Who else has the agreement of a page open, each once, by their ids. Where the database does not answer: in this process. */
  async othersOf({ agreementId, subjectId, functions }: OpenPage): Promise<readonly Onlooker[]> {
    const side = sideOf(functions);
    if (side === null) return [];
    const found = [...(await this.lookNow()), ...this.open.values()].filter(
      (one) => one.agreementId === agreementId && one.subjectId !== subjectId && sideOf(one.functions) === side,
    );
    const others = new Map(found.map((one) => [one.subjectId, { subjectId: one.subjectId, functions: one.functions }]));
    return [...others.values()].toSorted((one, other) => (one.subjectId < other.subjectId ? -1 : 1));
  }

  private lookNow(): Promise<readonly OpenPage[]> {
    const now = performance.now();
    if (this.look === null || now - this.look.at > FRESH_MS)
      this.look = { at: now, found: this.onlookers.note([...this.open.values()]).catch(() => []) };
    return this.look.found;
  }
}
