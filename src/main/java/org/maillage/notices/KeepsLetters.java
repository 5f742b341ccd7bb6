package org.maillage.notices;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Keeps what people write to several in our words among the letters in theirs: each mail counts among those of its author's day,
 * has the way out of all such letters, and what became of it stands with the others.
 */
public interface KeepsLetters {

    /**
     * A letter in our words.
     *
     * @param kind by which its module knows it again: {@code told-people}
     * @param scope and {@code about}: whose letter it is, such as a team, and how that is called
     * @param subject and {@code words}: as its author reads them again
     */
    record OurLetter(
            String kind,
            UUID scope,
            String about,
            UUID author,
            String replyTo,
            String subject,
            String words,
            Audience.Ending ending) {}

    /**
     * That of one reader.
     *
     * @param words as they read it, by the link that ends such letters
     */
    record Copy(UUID reader, String name, String email, Function<String, Letter> words) {}

    /** Whether so many may still go today; no other letter of this author goes until the transaction ends. */
    boolean mayPost(UUID author, int mails);

    /** Posts it to each, with a pause between two, also to those who want no letters: it is for what the law has them told. */
    void post(OurLetter letter, List<Copy> copies);
}
