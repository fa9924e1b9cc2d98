package org.assize.cli;

import picocli.CommandLine;

/** Makes commands as the application does, with a workbench that prepares only when asked. */
final class LazyCommands implements CommandLine.IFactory {

    @Override
    public <K> K create(final Class<K> type) throws Exception {
        try {
            return type.cast(type.getDeclaredConstructor(Workbench.class).newInstance(Workbench.lazy()));
        } catch (final NoSuchMethodException none) {
            return CommandLine.defaultFactory().create(type);
        }
    }
}
