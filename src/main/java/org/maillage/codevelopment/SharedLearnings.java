package org.maillage.codevelopment;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What members of groups have learnt and let go on to all, in words of their own without names. Neither the group nor the
 * session nor the author of one can be asked for. Read it each time rather than keep it: who takes a learning back says so
 * by {@link LearningTakenBack}; who erases their account takes theirs along without a word.
 */
public interface SharedLearnings {

    /** So many are read at once at most. */
    int MOST = 500;

    /** In the order of their ids, from behind one of them on; null for the first. At most {@link #MOST}. */
    List<SharedLearning> all(@Nullable LearningId behind);

    Optional<SharedLearning> find(LearningId id);

    /**
     * A learning.
     *
     * @param words of several lines, as its author has read them over
     * @param month of the session in which it was learnt
     * @param edition in which the group was formed; null for a group by itself
     * @param themes words by which its author would look for it, at most five
     */
    record SharedLearning(
            LearningId id,
            String words,
            YearMonth month,
            @Nullable UUID edition,
            List<String> themes) {}
}
