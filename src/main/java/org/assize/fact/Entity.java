package org.assize.fact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names a fact type in the client's words.
 *
 * <p>A type with {@link Key} components stands in {@code records/<name>.csv}; one without any is a fact of which there is
 * one, under {@code <name>:} in {@code dossier.yml}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Entity {

    /** Kebab-case: {@code leavers}. */
    String name();

    /** One sentence for the data dictionary: what one row of it is. */
    String meaning();
}
