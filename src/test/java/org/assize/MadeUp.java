package org.assize;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.assize.assessment.Assessment;
import org.assize.content.Content;
import org.assize.content.ContentLoader;
import org.assize.engine.Engine;
import org.assize.engine.Evaluation;
import org.assize.fact.Mode;
import org.assize.fact.Moment;
import org.assize.intake.ContextDefaults;
import org.assize.intake.Dossiers;
import org.assize.intake.Vocabulary;
import org.assize.source.FactModel;
import org.assize.source.MapNode;
import org.assize.source.TreeReader;

/** Small made-up frameworks beside ours, written as files into a folder. */
public final class MadeUp {

    private static final String HEADER = "from,to,relation,rationale,confidence,source\n";

    private final Path root;

    private MadeUp(final Path root) {
        this.root = root;
    }

    /** In a folder, with a copy of our mappings. */
    public static MadeUp in(final Path root) {
        final MadeUp files = new MadeUp(root);
        copy(Checkout.MAPPINGS, files.mappings());
        return files;
    }

    /** Before there is a folder. */
    public static MadeUp nowhere() {
        return new MadeUp(Path.of("nowhere"));
    }

    public Path mappings() {
        return root.resolve("mappings");
    }

    /** A framework of assessable requirements; {@code 1.1} stands below the heading {@code 1} if that is one of them. */
    public MadeUp framework(final String id, final String... requirements) {
        final StringBuilder text = new StringBuilder("id: " + id + "\ntitle: " + id + "\nedition: first\n"
                + "grades:\n  - {id: BAD, label: Bad, weight: 3}\n  - {id: HINT, label: Hint, weight: 0, breaks: no}\n"
                + "kinds: {any: any}\nverdicts:\n  - {id: NONE, label: None.}\nrequirements:\n");
        final List<String> all = List.of(requirements);
        for (final String requirement : all) {
            final boolean heading = all.stream().anyMatch(each -> each.startsWith(requirement + "."));
            final int dot = requirement.lastIndexOf('.');
            text.append("  - {id: \"").append(requirement).append("\", title: T, theme: all");
            text.append(
                    dot > 0 && all.contains(requirement.substring(0, dot))
                            ? ", parent: \"" + requirement.substring(0, dot) + "\""
                            : "");
            text.append(heading ? ", assessable: false, because: heading}" : ", kind: any, evidence: E}")
                    .append('\n');
        }
        return file("mappings/frameworks/" + id + ".yml", text.toString());
    }

    /** What other frameworks cannot show of a framework. */
    public MadeUp limit(final String framework, final String limit) {
        final Path file = root.resolve("mappings/frameworks/" + framework + ".yml");
        try {
            final String text = Files.readString(file);
            return file(
                    "mappings/frameworks/" + framework + ".yml",
                    text.contains("inference:\n")
                            ? text.replace("inference:\n", "inference:\n  - " + limit + "\n")
                            : text.replace("requirements:\n", "inference:\n  - " + limit + "\nrequirements:\n"));
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows {@code from relation to}. */
    public MadeUp crosswalk(final String from, final String to, final String... rows) {
        final StringBuilder text = new StringBuilder(HEADER);
        for (final String row : rows) {
            final String[] parts = row.split(" ");
            text.append(parts[0] + "," + parts[2] + "," + parts[1] + ",They share " + row + ".,high,made up\n");
        }
        return file("mappings/crosswalks/" + from + "--" + to + ".csv", text.toString());
    }

    public MadeUp file(final String name, final String content) {
        try {
            final Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
            return this;
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Content content(final Checkout checkout) {
        return ContentLoader.load(Checkout.RULES, mappings(), checkout.sources());
    }

    /** What the rules conclude from a dossier of one YAML file, against the frameworks. */
    public Evaluation evaluate(
            final Checkout checkout, final Engine engine, final String dossier, final String... frameworks) {
        final Content content = content(checkout);
        file("dossier.yml", dossier);
        final MapNode given = (MapNode) TreeReader.yaml(root.resolve("dossier.yml"));
        final ContextDefaults defaults = new ContextDefaults(
                Moment.parse("2026-06-17"), ZoneId.of("Europe/Paris"), Mode.GAP_ANALYSIS, List.of(frameworks));
        return engine.evaluate(Assessment.facts(
                content, Dossiers.caseDossier(given, defaults, FactModel.standard(), Vocabulary.of(content))));
    }

    /** Copies a folder without cases. */
    public static Path copy(final Path from, final Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (final Path file : files.filter(Files::isRegularFile)
                    .filter(each -> !each.toString().contains("cases"))
                    .toList()) {
                final Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
            return to;
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
