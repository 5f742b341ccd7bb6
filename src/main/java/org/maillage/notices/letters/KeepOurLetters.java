package org.maillage.notices.letters;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.maillage.notices.Audience.Member;
import org.maillage.notices.KeepsLetters;
import org.maillage.notices.Mail.Personal;
import org.maillage.notices.Pace;
import org.maillage.notices.PostMail;
import org.maillage.notices.letters.Recipients.Chosen;
import org.maillage.notices.letters.Recipients.Recipient;
import org.maillage.shared.Settings;
import org.maillage.shared.Typed;
import org.springframework.stereotype.Component;

/** Keeps letters in our words as {@link SendLetter} does those in words of people. */
@Component
record KeepOurLetters(WrittenLetters letters, LetterEnds ends, PostMail post, Settings settings)
        implements KeepsLetters {

    private static final int LONGEST_SUBJECT = 150;
    private static final int LONGEST_WORDS = 5000;

    @Override
    public boolean mayPost(UUID author, int mails) {
        letters.holdAuthor(author);
        return letters.postedLately(author) + mails <= SendLetter.MOST_A_DAY;
    }

    // A letter goes once to an address: of two who share one, each is told of themselves by a letter of their own.
    @Override
    public void post(OurLetter letter, List<Copy> copies) {
        var place = 0;
        var left = copies;
        while (!left.isEmpty()) {
            var taken = new HashSet<String>();
            var others = new ArrayList<Copy>();
            var now = new ArrayList<Copy>();
            left.forEach(it -> (taken.add(it.email()) ? now : others).add(it));
            postOnce(letter, now, place);
            place += now.size();
            left = others;
        }
    }

    private void postOnce(OurLetter letter, List<Copy> copies, int first) {
        var id = UUID.randomUUID();
        var written = new WrittenLetter(
                id, letter.kind(), letter.scope(), letter.about(), letter.author(), "", "", true, 0, null);
        letters.begin(
                written,
                copies.stream().map(it -> new Chosen(it.reader(), it.name())).toList());
        letters.save(new WrittenLetter(
                id,
                letter.kind(),
                letter.scope(),
                letter.about(),
                letter.author(),
                Typed.cut(letter.subject(), LONGEST_SUBJECT),
                Typed.cut(letter.words(), LONGEST_WORDS),
                true,
                0,
                null));
        letters.markSent(
                id,
                new Recipients(copies.stream().map(KeepOurLetters::recipient).toList()));
        for (var place = 0; place < copies.size(); place++) {
            var it = copies.get(place);
            var end = settings.address(ends.path(letter.ending(), it.email()));
            post.postMail(it.words()
                    .apply(end)
                    .to(it.email(), SendLetter.key(id, it.reader()))
                    .of(new Personal(letter.replyTo(), end, null, SendLetter.APART.multipliedBy(first + place))));
        }
    }

    private static Recipient recipient(Copy it) {
        return new Recipient(
                it.reader(),
                it.name(),
                LetterOutcome.POSTED,
                new Member(it.reader(), it.name(), it.email(), Locale.FRENCH, Pace.AT_ONCE));
    }
}
