package org.maillage.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Work that comes back by itself. Whatever the number of nodes, one of them does it at a time, beside all other jobs and
 * never after them; when it fails it is tried again, at growing distances, and administrators read of it. A node that dies
 * in the middle leaves it to the next: a job that ran half must be able to run whole.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Job {

    /** The key of the words that say what it does, by which it is known in the database as well. */
    String value();

    /** How long it rests after each run. */
    int everySeconds() default 0;

    /** When it runs, in Paris, as second, minute, hour, day, month and day of the week. */
    String at() default "";
}
