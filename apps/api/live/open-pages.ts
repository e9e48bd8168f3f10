import { Inject, Injectable } from '@nestjs/common';
import { ONLOOKERS, type Onlookers, type OpenPage, type Viewer } from '@accord/agreements/reads';
import { freshId, isIsaoFunction, type Principal } from '@accord/kernel';

/** Somebody else who has the same agreement open. */
export type Onlooker = Pick<OpenPage, 'subjectId' | 'functions'>;

/** For so long one look at who is there answers all who ask, in milliseconds: the pages of a process ask at the same beat. */
const FRESH_MS = 1_000;

/**
 * The pages of this process on which an agreement is open, and with whom else it is, so that no two people work on one case
 * unknowingly. A side is told of its own people alone; who only looks on is told of nobody, and nobody of them.
 */
@Injectable()
export class OpenPages {
  private readonly open = new Map<string, OpenPage>();
  private look: { readonly at: number; readonly found: Promise<readonly OpenPage[]> } | null = null;

  constructor(@Inject(ONLOOKERS) private readonly onlookers: Onlookers) {}

  /** Opens a page, as its reader sees the agreement. @returns it, to ask about and to leave */
  enter(agreementId: string, { side, subjectId }: Viewer, caller: Pick<Principal, 'functions'>): OpenPage {
    const functions = caller.functions.filter((name) => isIsaoFunction(name) === (side === 'isao'));
    const page = { page: freshId(), agreementId, subjectId, side, functions };
    if (side !== 'auditor') this.open.set(page.page, page);
    return page;
  }

  /** Leaves a page. Where the database does not answer, its row is forgotten by the time. */
  leave({ page }: OpenPage): void {
    if (!this.open.delete(page)) return;
    const noted = this.look?.found ?? Promise.resolve([]);
    if (this.look) this.look = { ...this.look, found: noted.then((found) => found.filter((one) => one.page !== page)) };
    void noted.then(() => this.onlookers.forget(page)).catch(() => undefined); // after it was noted, if it is being so
  }

  /** Who else has the agreement of a page open, each once, by their ids. Where the database does not answer: in this process. */
  async othersOf({ agreementId, subjectId, side }: OpenPage): Promise<readonly Onlooker[]> {
    if (side === 'auditor') return [];
    const found = [...(await this.lookNow()), ...this.open.values()].filter(
      (one) => one.agreementId === agreementId && one.subjectId !== subjectId && one.side === side,
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
