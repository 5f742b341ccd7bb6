package org.maillage.capitalisation;

import java.util.List;
import java.util.UUID;
import org.maillage.shared.Text;

/** The findings that an edition bears on, for its report: said by the module that keeps them. */
public interface FindingsOfEdition {

    /** Those that everybody reads, which were first said in the edition or have evidence from it. */
    List<Finding> of(UUID edition);

    /**
     * A finding, with what was heard of it. Evidence is counted and not named: a sheet may be withdrawn, and leads to the page of
     * the finding as long as it is read.
     *
     * @param strength key of its words
     * @param support territories that support it, wherever they were heard; so {@code nuance} and {@code contradict}
     * @param sheets of the edition that are evidence for or against it, and {@code sessions} in which territories spoke of it
     * @param path of its page
     */
    record Finding(
            Text claim,
            String strength,
            int support,
            int nuance,
            int contradict,
            int sheets,
            int sessions,
            String path) {}
}
