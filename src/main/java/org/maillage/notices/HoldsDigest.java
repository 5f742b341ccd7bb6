package org.maillage.notices;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/** Says whose digest goes within another mail of ours, so that nobody gets two on one morning. */
@FunctionalInterface
public interface HoldsDigest {

    /**
     * Those of these addresses to whom no digest goes by itself.
     *
     * @param pace of the digest
     * @param day on which it goes in Paris; of weekly ones a Monday
     */
    Set<String> held(Pace pace, LocalDate day, Collection<String> recipients);
}
