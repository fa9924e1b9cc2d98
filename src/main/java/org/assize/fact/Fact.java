package org.assize.fact;

/**
 * Something stated about the organisation.
 *
 * <p>A fact type is a record annotated with {@link Entity}, nested in the sealed interface of its area; its last
 * component is the {@link Origin}. Readers, schema, dictionary and templates follow from its components.
 *
 * <p>Types of components: {@link String}, {@link Integer}, {@link java.math.BigDecimal}, {@link java.time.LocalDate},
 * {@link java.time.Period}, {@link java.time.ZoneId}, {@link Moment}, enums, lists and sets of these, maps from text to
 * these, and other records; all nullable, null meaning unknown. Two are never null: {@link Tri} for yes or no, and
 * {@link Event} for a date whose absence in a register says that something has not happened.
 */
public interface Fact {

    Origin origin();

    default Ref ref() {
        return origin().ref();
    }
}
