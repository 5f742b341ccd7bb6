package org.maillage.capitalisation;

import java.util.List;
import java.util.UUID;

/** The findings that an edition bears out, for its report: said by the module that keeps them. */
public interface FindingsOfEdition {

    /** Those that everybody may read, of which a sheet or a session of the edition is evidence. */
    List<Finding> of(UUID edition);

    /**
     * A finding.
     *
     * @param strength key of the words of how strong it is, such as {@code finding.strength.confirmed}
     * @param evidence what of the edition bears on it, by the words that everybody reads
     * @param path of its page
     */
    record Finding(String claim, String strength, List<String> evidence, String path) {

        public Finding {
            evidence = List.copyOf(evidence);
        }
    }
}
