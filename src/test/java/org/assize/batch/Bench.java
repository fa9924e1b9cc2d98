package org.assize.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assize.Checkout;
import org.assize.assessment.Provenance;
import org.assize.assessment.Report;
import org.assize.content.Questionnaire;
import org.assize.fact.AnswerFact.Answer;
import org.assize.fact.AnswerValue;
import org.assize.fact.OrganisationFact.Organisation;
import org.assize.intake.Dossier;
import org.assize.intake.Vocabulary;
import org.assize.report.Renderer;
import org.jspecify.annotations.Nullable;

/** Batches with the content of this checkout and a judge that takes no time, because faults are not about judgements. */
final class Bench {

    static final int SHARD = 5;

    private static final Checkout CHECKOUT = new Checkout();

    private Bench() {}

    static Checkout checkout() {
        return CHECKOUT;
    }

    static Batches batches(final Judge judge) {
        return new Batches(judge, CHECKOUT.content(), Vocabulary.of(CHECKOUT.content()));
    }

    /** Every question answered with no is a finding. */
    static Report judge(final Dossier dossier) {
        final List<Report.Finding> findings = dossier.facts().stream()
                .filter(Answer.class::isInstance)
                .map(Answer.class::cast)
                .filter(answer -> answer.value() == AnswerValue.NO)
                .map(answer -> finding(answer.questionId().substring(2)))
                .toList();
        final String name = dossier.facts().stream()
                .filter(Organisation.class::isInstance)
                .map(fact -> ((Organisation) fact).name())
                .findFirst()
                .map(String::valueOf)
                .orElse(dossier.name());
        return new Report(
                new Report.Tool("test", "r", "m", "p", null, List.of()),
                new Report.Subject(
                        name,
                        null,
                        dossier.context().asOf().toString(),
                        "UTC",
                        dossier.context().mode().name(),
                        false,
                        List.of()),
                List.of(),
                findings,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                List.of());
    }

    private static Report.Finding finding(final String id) {
        return new Report.Finding(
                id,
                id,
                id,
                "",
                "",
                "answers",
                "ABSENT",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                new Report.Step("", null, null, List.of(), List.of()),
                new Report.Recommendation("", "", "", "", "", ""));
    }

    static PortfolioGenerator generator(final double broken) {
        return new PortfolioGenerator(
                "supplier",
                Questionnaire.of(CHECKOUT.content(), "supplier", List.of()).questions(),
                7,
                LocalDate.of(2026, 6, 17),
                broken);
    }

    static List<String> lines(final int count, final double broken) {
        final PortfolioGenerator generator = generator(broken);
        final List<String> lines = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            lines.add(generator.line(i));
        }
        return lines;
    }

    static BatchSettings settings(final Path input, final String rules, final @Nullable String zone) {
        return new BatchSettings(
                new Provenance("test", rules, "mappings", "parameters", null),
                Batches.nameOf(input),
                "supplier",
                "2026-06-17",
                zone,
                List.of(),
                List.of(),
                SHARD);
    }

    static BatchRun.Outcome run(final Path input, final Path out, final int jobs) {
        return run(input, out, jobs, false, "rules", new Stop(), Bench.quick());
    }

    static Judge quick() {
        return (dossier, detail) -> judge(dossier);
    }

    static BatchRun.Outcome run(
            final Path input,
            final Path out,
            final int jobs,
            final boolean reassess,
            final String rules,
            final Stop stop,
            final Judge judge) {
        return batches(judge)
                .run(
                        input,
                        out,
                        settings(input, rules, "Europe/Ljubljana"),
                        List.<Renderer>of(),
                        new BatchRun.Options(jobs, reassess),
                        new Silent(),
                        stop)
                .run();
    }

    /** Says nothing. */
    static class Silent implements Progress {

        @Override
        public void done(final int records, final int rejected, final boolean assessed, final double share) {}

        @Override
        public void finishing() {}
    }

    /** Every file below a folder with its content, but the empty lock. */
    static Map<String, String> tree(final Path folder) throws IOException {
        final Map<String, String> tree = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (final Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                tree.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return tree;
    }

    /** A process of its own: input, out, jobs, milliseconds a record. */
    static final class Child {

        private Child() {}

        public static void main(final String[] args) {
            final long pause = Long.parseLong(args[3]);
            final Judge slow = (dossier, detail) -> {
                try {
                    Thread.sleep(pause);
                } catch (final InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return judge(dossier);
            };
            try {
                run(Path.of(args[0]), Path.of(args[1]), Integer.parseInt(args[2]), false, "rules", new Stop(), slow);
            } catch (final BatchException e) {
                System.err.println(e.getMessage());
                System.exit(e.kind() == BatchException.Kind.NOT_WRITABLE ? 7 : 8);
            }
        }

        static ProcessBuilder of(final Path input, final Path out, final int jobs, final int pause) {
            return new ProcessBuilder(command(input, out, jobs, pause)).redirectErrorStream(true);
        }

        static List<String> command(final Path input, final Path out, final int jobs, final int pause) {
            return List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Xmx256m",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Child.class.getName(),
                    input.toString(),
                    out.toString(),
                    Integer.toString(jobs),
                    Integer.toString(pause));
        }
    }
}
