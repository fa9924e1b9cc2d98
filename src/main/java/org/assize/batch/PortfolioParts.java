package org.assize.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assize.source.Limits;
import org.assize.source.ListNode;
import org.assize.source.MapNode;
import org.assize.source.Node;
import org.assize.source.Problems;
import org.assize.source.ScalarNode;
import org.assize.source.SourceText;
import org.assize.source.TreeReader;

/** What invented portfolios are made of: {@code portfolio.yml}, in which each profile has a part. */
final class PortfolioParts {

    private static final String RESOURCE = "portfolio.yml";
    private static final String SHARE = "share";

    private final MapNode parts;

    private PortfolioParts(final MapNode parts) {
        this.parts = parts;
    }

    /** Profiles for which there are portfolios. */
    static List<String> profiles() {
        return all().names();
    }

    static PortfolioParts of(final String profile) {
        return new PortfolioParts((MapNode) node(all(), profile));
    }

    private static MapNode all() {
        try (InputStream in = PortfolioParts.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The build has left out " + RESOURCE);
            }
            final String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            final Problems problems = new Problems();
            final Node tree = TreeReader.yaml(SourceText.of(RESOURCE, text), Limits.standard(), problems);
            problems.throwIfAny();
            return (MapNode) java.util.Objects.requireNonNull(tree);
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Node node(final MapNode map, final String name) {
        final Node node = map.get(name);
        if (node == null) {
            throw new IllegalStateException(map.place() + ": has no " + name);
        }
        return node;
    }

    String text(final String name) {
        return ((ScalarNode) node(parts, name)).text();
    }

    List<String> texts(final String name) {
        return texts(node(parts, name));
    }

    private static List<String> texts(final Node list) {
        return ((ListNode) list)
                .items().stream().map(item -> ((ScalarNode) item).text()).toList();
    }

    /** One of the texts. */
    String any(final String name, final Random random) {
        final List<String> texts = texts(name);
        return texts.get(random.nextInt(texts.size()));
    }

    /** One syllable of a place in a name. */
    String syllable(final String place, final Random random) {
        final List<String> texts = texts(node((MapNode) node(parts, "syllables"), place));
        return texts.get(random.nextInt(texts.size()));
    }

    /** One of the rows; those with a larger share are drawn more often. */
    Row row(final String name, final Random random) {
        final List<Row> rows = new ArrayList<>();
        ((ListNode) node(parts, name)).items().forEach(item -> rows.add(Row.of((MapNode) item)));
        final int all = rows.stream().mapToInt(row -> row.number(SHARE, 1)).sum();
        int at = random.nextInt(all);
        for (final Row row : rows) {
            at -= row.number(SHARE, 1);
            if (at < 0) {
                return row;
            }
        }
        return rows.get(rows.size() - 1);
    }

    /** Values by name; a list is held as texts. */
    record Row(Map<String, String> values, Map<String, List<String>> lists) {

        static Row of(final MapNode map) {
            final Map<String, String> values = new LinkedHashMap<>();
            final Map<String, List<String>> lists = new LinkedHashMap<>();
            map.entries().forEach((name, entry) -> {
                if (entry.value() instanceof ListNode) {
                    lists.put(name, texts(entry.value()));
                } else {
                    values.put(name, ((ScalarNode) entry.value()).text());
                }
            });
            return new Row(values, lists);
        }

        boolean has(final String name) {
            return values.containsKey(name);
        }

        String text(final String name) {
            return values.getOrDefault(name, "");
        }

        int number(final String name, final int otherwise) {
            return has(name) ? Integer.parseInt(text(name)) : otherwise;
        }

        String any(final String name, final Random random) {
            final List<String> texts = lists.getOrDefault(name, List.of());
            return texts.get(random.nextInt(texts.size()));
        }

        /** A number of the range, both ends included. */
        int within(final String name, final Random random) {
            final List<String> range = lists.getOrDefault(name, List.of());
            final int low = Integer.parseInt(range.get(0));
            return low + random.nextInt(Integer.parseInt(range.get(1)) - low + 1);
        }
    }
}
