package org.assize.batch;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.assize.content.Content;
import org.assize.fact.Mode;
import org.assize.fact.Moment;
import org.assize.intake.ContextDefaults;
import org.assize.intake.Intake;
import org.assize.intake.Vocabulary;
import org.assize.report.Renderer;
import org.assize.source.FactModel;

/** Puts a batch together from rules, content and settings. */
public final class Batches {

    private final Judge judge;
    private final Content content;
    private final Vocabulary vocabulary;

    public Batches(final Judge judge, final Content content, final Vocabulary vocabulary) {
        this.judge = judge;
        this.content = content;
        this.vocabulary = vocabulary;
    }

    /** Records of a shard unless a test wants others. */
    public static int shardMembers() {
        return BatchLimits.SHARD_MEMBERS;
    }

    /** Name by which a batch speaks of its input. */
    public static String nameOf(final Path input) {
        return FileInput.name(input);
    }

    /** A run of the settings over an input. */
    public BatchRun run(
            final Path input,
            final Path out,
            final BatchSettings settings,
            final List<Renderer> renderers,
            final BatchRun.Options options,
            final Progress progress,
            final Stop stop) {
        return new BatchRun(
                input(input, settings),
                new OutputFolder(out.toAbsolutePath().normalize()),
                new OutputFolder.Begun(settings, input.toString()),
                options,
                evaluator(settings, renderers),
                content,
                progress,
                stop);
    }

    Input input(final Path input, final BatchSettings settings) {
        return new FileInput(
                input, new TableReader(new TableVocabulary(FactModel.standard(), vocabulary, isSupplier(settings))));
    }

    /** From one record to its result, under the settings. */
    public Evaluator evaluator(final BatchSettings settings, final List<Renderer> renderers) {
        final String asOf = settings.asOf();
        final String zone = settings.zone();
        return new Evaluator(
                judge,
                vocabulary,
                new Intake.Options(asOf == null ? null : Moment.parse(asOf), settings.frameworks()),
                new ContextDefaults(
                        null,
                        zone == null ? null : ZoneId.of(zone),
                        isSupplier(settings) ? Mode.SUPPLIER_BATCH : Mode.GAP_ANALYSIS,
                        List.of()),
                renderers);
    }

    /** Whether the profile is the one by which suppliers are rated. */
    private boolean isSupplier(final BatchSettings settings) {
        return settings.profile().equals(content.guidance().rating().profile());
    }
}
