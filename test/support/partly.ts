/** A port of which a fake has only some members: using another fails and says so. */
export function partly<Port extends object>(name: string, members: Partial<Port> = {}): Port {
  return new Proxy(members as Port, {
    get(target, member, receiver) {
      if (member in target) return Reflect.get(target, member, receiver) as unknown;
      throw new Error(`The fake has no ${name}.${String(member)}.`);
    },
  });
}
