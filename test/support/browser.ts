import { parseSetCookie } from 'cookie';

/** A browser, as far as addresses, cookies and redirects go. */
export class Browser {
  private readonly cookies = new Map<string, string>();

  constructor(readonly origin: string) {}

  async ask(address: string, options: RequestInit = {}): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = new Headers(options.headers);
    if (cookie !== '') headers.set('cookie', cookie);
    const answer = await fetch(new URL(address, this.origin), { ...options, headers, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) this.take(line);
    return answer;
  }

  /** Goes where an address leads, to the page at the end. @returns the addresses on the way */
  async go(address: string): Promise<readonly string[]> {
    const way = [address];
    for (let answer = await this.ask(address); answer.headers.has('location'); answer = await this.ask(way.at(-1)!)) {
      way.push(new URL(answer.headers.get('location')!, this.origin).href.replace(this.origin, ''));
      if (way.length > 10) throw new Error(`goes round: ${way.join(' ')}`);
      if (way.at(-1) === '/' || /^\/(sign-in|queue)/.test(way.at(-1)!)) break;
    }
    return way;
  }

  get held(): ReadonlyMap<string, string> {
    return this.cookies;
  }

  keep(name: string, value: string): void {
    this.cookies.set(name, value);
  }

  async session(): Promise<Record<string, unknown>> {
    return (await (await this.ask('/auth/session')).json()) as Record<string, unknown>;
  }

  private take(line: string): void {
    const { name, value, maxAge } = parseSetCookie(line);
    if (maxAge === 0 || value === undefined || value === '') this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

/** Signs a persona in. @returns the cookies of their browser, for a header */
export async function signInAs(url: string, persona: string): Promise<string> {
  const browser = new Browser(url);
  await browser.go(`/auth/sign-in?persona=${persona}&returnTo=/`);
  return [...browser.held].map(([name, value]) => `${name}=${value}`).join('; ');
}
