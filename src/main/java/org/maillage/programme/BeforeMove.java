package org.maillage.programme;

import java.util.List;
import org.maillage.pathway.Status;
import org.maillage.shared.Saying;

/** What a part of the platform wants done before an edition moves on. */
public interface BeforeMove {

    /** What is missing for the move, in the order in which it is done. */
    List<ToDo> missing(LiveEdition edition, Status next);

    /** What is done before the move although it would be possible already. */
    default List<ToDo> meanwhile(LiveEdition edition, Status next) {
        return List.of();
    }

    /** What whoever moves it should know beforehand, a sentence each. */
    default List<Saying> worthKnowing(LiveEdition edition, Status next) {
        return List.of();
    }

    /**
     * Something to be done.
     *
     * @param words why, in a sentence
     * @param act the words of the link
     * @param path of the page where it is done
     */
    record ToDo(Saying words, Saying act, String path) {

        /** What is said under a key, with the words of the link under {@code key.act}. */
        public static ToDo of(String key, String path, Object... about) {
            return new ToDo(Saying.of(key, about), Saying.of(key + ".act"), path);
        }
    }
}
