package org.assize.authoring;

import java.util.Collection;
import java.util.function.Function;
import java.util.function.Supplier;
import org.assize.engine.WhatIf;

/** Makes edits one at a time, asks what is concluded then, and takes them back. */
final class EditTrial implements AutoCloseable {

    private final Supplier<WhatIf> opening;
    private WhatIf world;
    private int tried;

    /**
     * @param opening states the unedited facts
     */
    EditTrial(final Supplier<WhatIf> opening) {
        this.opening = opening;
        this.world = opening.get();
    }

    /** Number of edits tried. */
    int tried() {
        return tried;
    }

    /** The answer for the unedited facts. */
    <T> T unedited(final Function<WhatIf, T> question) {
        return question.apply(world);
    }

    /**
     * The answer with the edit made.
     *
     * @param otherwise the answer if rules fail on such facts
     */
    <T> T ask(final FactEdit edit, final Function<WhatIf, T> question, final T otherwise) {
        tried++;
        try {
            swap(edit.removed(), edit.added());
            final T answer = question.apply(world);
            swap(edit.added(), edit.removed());
            return answer;
        } catch (final RuntimeException broken) {
            // A session in which a rule threw is not to be trusted.
            world.close();
            world = opening.get();
            return otherwise;
        }
    }

    private void swap(final Collection<?> removed, final Collection<?> added) {
        world.replace(removed, added);
    }

    @Override
    public void close() {
        world.close();
    }
}
