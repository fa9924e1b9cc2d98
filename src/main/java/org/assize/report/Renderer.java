package org.assize.report;

import java.util.SortedMap;
import org.assize.assessment.Report;

/**
 * Writes a result in one format. Implementations have no state, read no clock and no setting of the machine: the same
 * result gives the same bytes.
 *
 * <p>For a new format, implement this and add it to {@link Renderers#all()}.
 */
public interface Renderer {

    /** What {@code --format} calls it, {@code html}. */
    String name();

    /** The files by path, relative to the output folder and with {@code /}. */
    SortedMap<String, byte[]> render(Report report);
}
