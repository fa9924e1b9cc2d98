package org.assize.source;

import java.util.ArrayList;
import java.util.List;
import org.assize.fact.Source;
import org.jspecify.annotations.Nullable;

/** Collects the problems of an input, so that a person sees all of them at once. Not for several threads. */
public final class Problems {

    // A wrong column of a long file is a problem a row; nobody reads more than this.
    private static final int SHOWN = 1_000;

    private final List<Problem> collected = new ArrayList<>();
    private @Nullable Source firstLeftOut;
    private int leftOut;

    public void add(final Source place, final String message) {
        add(place, message, null);
    }

    /** Adds a problem with advice, which may be null. */
    public void add(final Source place, final String message, final @Nullable String advice) {
        if (collected.size() < SHOWN) {
            collected.add(new Problem(place, message, advice));
            return;
        }
        leftOut++;
        if (firstLeftOut == null) {
            firstLeftOut = place;
        }
    }

    public boolean isEmpty() {
        return collected.isEmpty();
    }

    /** Number of problems, also of those that {@link #list} leaves out. */
    public int count() {
        return collected.size() + leftOut;
    }

    /** Hands over what was collected and begins anew, for those who read on after a problem. */
    public List<Problem> take() {
        final List<Problem> taken = list();
        collected.clear();
        firstLeftOut = null;
        leftOut = 0;
        return taken;
    }

    /** The first thousand problems by place, and one more that counts the others. */
    public List<Problem> list() {
        final List<Problem> sorted = new ArrayList<>(collected.stream().sorted().toList());
        if (firstLeftOut != null) {
            sorted.add(new Problem(firstLeftOut, "and " + leftOut + " more problems from here on.", null));
        }
        return List.copyOf(sorted);
    }

    /**
     * Ends the reading if anything was wrong.
     *
     * @throws InputException with all problems, if there are any
     */
    public void throwIfAny() {
        if (!isEmpty()) {
            throw new InputException(list());
        }
    }
}
