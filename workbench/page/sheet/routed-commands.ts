import { CommandService } from '@univerjs/core';

/** Runs the command as Univer would, perhaps with other parameters. */
export type Proceed = (params?: object) => unknown;

/**
 * Decides what becomes of a command. It answers `proceed()` to let Univer run it, and anything else
 * as the command's result when the gesture was dealt with or refused.
 */
export type CommandRouter = (id: string, params: object | undefined, proceed: Proceed) => unknown;

/** The router in force; Univer starts before there is a world to route to. */
export interface CommandRouting {
  router: CommandRouter | null;
}

/**
 * Univer's command service with every command going by the router first. Unlike a listener that
 * throws to cancel, it leaves no cancelled command on the stack, by which Univer tells what causes
 * a mutation.
 */
export function routedCommandService(routing: CommandRouting): typeof CommandService {
  return class RoutedCommandService extends CommandService {
    override executeCommand<P extends object = object, R = boolean>(
      ...[id, params, options]: Parameters<typeof CommandService.prototype.executeCommand<P, R>>
    ): Promise<R> {
      const proceed: Proceed = (changed) =>
        super.executeCommand<P, R>(id, (changed as P | undefined) ?? params, options);
      if (!routing.router) return proceed() as Promise<R>;
      return Promise.resolve(routing.router(id, params, proceed) as R | Promise<R>);
    }

    override syncExecuteCommand<P extends object = object, R = boolean>(
      ...[id, params, options]: Parameters<typeof CommandService.prototype.syncExecuteCommand<P, R>>
    ): R {
      const proceed: Proceed = (changed) =>
        super.syncExecuteCommand<P, R>(id, (changed as P | undefined) ?? params, options);
      return (routing.router ? routing.router(id, params, proceed) : proceed()) as R;
    }
  };
}
