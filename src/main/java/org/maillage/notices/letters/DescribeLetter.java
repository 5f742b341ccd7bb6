package org.maillage.notices.letters;

import org.maillage.account.Addressee;
import org.maillage.notices.Audience;
import org.maillage.notices.Letter;
import org.maillage.notices.Letter.Ours;
import org.springframework.stereotype.Component;

/** Puts together what a reader of a letter reads: the words of its author, then who wrote, why to them, and the way out. */
@Component
record DescribeLetter() {

    String body(WrittenLetter letter, Audience audience, Addressee author, Audience.Member reader, String end) {
        // The words are the author's, with their links: they sign with their name and address, and may write to them.
        return LetterWords.to(reader.name(), letter.words()) + "\n\n-- \n"
                + Letter.say(
                        reader.language(),
                        "letters.foot",
                        author.name(),
                        new Ours(author.email()),
                        audience.why(),
                        audience.title(),
                        new Ours(end));
    }
}
