package org.assize.fact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a component says, for the data dictionary and the schema. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Meaning {

    /** One line without a full stop. */
    String value();

    /** Unit of a number: {@code EUR}, {@code hours}, {@code percent} (0–100), {@code persons}; empty for none. */
    String unit() default "";
}
