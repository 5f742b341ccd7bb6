package org.maillage.alliance;

/**
 * How much of the time of an entry counts for a convention.
 *
 * @param percent from 1 to {@value #WHOLE}
 */
public record TimeShare(ConventionId convention, int percent) {

    public static final int WHOLE = 100;

    /** @throws IllegalArgumentException for no part of a whole */
    public TimeShare {
        if (percent < 1 || percent > WHOLE) {
            throw new IllegalArgumentException("A share (%s) is from 1 to 100 percent.".formatted(percent));
        }
    }
}
