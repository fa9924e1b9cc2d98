package org.assize.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the known name that a misspelt one may have meant. */
public final class NearestName {

    private static final int LONGEST = 100;

    private NearestName() {}

    /** {@code "leavers"?} as advice for a problem; null if no known name is near. */
    public static @Nullable String advice(final String name, final Collection<String> known) {
        final String nearest = of(name, known);
        return nearest == null ? null : '"' + nearest + "\"?";
    }

    /** The nearest of the known names, the first in alphabetical order of several; null if none is near. */
    public static @Nullable String of(final String name, final Collection<String> known) {
        if (name.length() > LONGEST) {
            return null;
        }
        final String wanted = folded(name);
        final int furthest = Math.max(1, wanted.length() / 3);
        return known.stream()
                .filter(candidate -> Math.abs(candidate.length() - name.length()) <= furthest + 2)
                .filter(candidate -> distance(wanted, folded(candidate)) <= furthest)
                .min(Comparator.<String>comparingInt(candidate -> distance(wanted, folded(candidate)))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }

    // Case and the way in which words are joined say nothing about what was meant: disabledAt, disabled_at.
    private static String folded(final String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }

    /** Number of letters to insert, leave out, replace or swap with the neighbour. */
    static int distance(final String left, final String right) {
        final int[][] cost = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= right.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            for (int j = 1; j <= right.length(); j++) {
                cost[i][j] = step(cost, left, right, i, j);
            }
        }
        return cost[left.length()][right.length()];
    }

    private static int step(final int[][] cost, final String left, final String right, final int i, final int j) {
        final int replaced = cost[i - 1][j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        final int least = Math.min(replaced, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        final boolean swapped = i > 1
                && j > 1
                && left.charAt(i - 1) == right.charAt(j - 2)
                && left.charAt(i - 2) == right.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
