package org.maillage.notices.letters;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.Deeds;
import org.maillage.account.SignedIn;
import org.maillage.notices.Audience;
import org.maillage.notices.Mail;
import org.maillage.notices.Mail.Paced;
import org.maillage.notices.Mail.Personal;
import org.maillage.notices.Pace;
import org.maillage.notices.PostMail;
import org.maillage.notices.letters.Recipients.Chosen;
import org.maillage.notices.letters.Recipients.Difference;
import org.maillage.notices.letters.Recipients.Recipient;
import org.maillage.shared.Settings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins letters to several, and sends each once: one mail to each who still gets it. */
@Component
class SendLetter {

    /** More than the largest cohort; whoever writes to more writes a newsletter. */
    static final int MOST_READERS = 300;

    /** Of one author within a day, so that no account that was taken over floods the readers of others. */
    static final int MOST_A_DAY = 900;

    /** Between two mails: servers take many at once for what nobody asked for. */
    static final Duration APART = Duration.ofSeconds(2);

    private final WrittenLetters letters;
    private final LetterEnds ends;
    private final AllAudiences audiences;
    private final Addressees addressees;
    private final DescribeLetter describe;
    private final PostMail post;
    private final Deeds deeds;
    private final Settings settings;

    SendLetter(
            WrittenLetters letters,
            LetterEnds ends,
            AllAudiences audiences,
            Addressees addressees,
            DescribeLetter describe,
            PostMail post,
            Deeds deeds,
            Settings settings) {
        this.letters = letters;
        this.ends = ends;
        this.audiences = audiences;
        this.addressees = addressees;
        this.describe = describe;
        this.post = post;
        this.deeds = deeds;
        this.settings = settings;
    }

    /** What came of it. */
    sealed interface Sent {

        /** It goes. */
        record Goes(int mails) implements Sent {}

        /** It had gone before. */
        record Before() implements Sent {}

        /** Its words have changed since its author looked at them. */
        record Rewritten() implements Sent {}

        /** Those who get it are not those whom its author saw. */
        record Others(Difference difference) implements Sent {}

        /** Nobody gets it. */
        record ToNobody() implements Sent {}

        /** Its author has sent so many within a day. */
        record TooMany() implements Sent {}
    }

    /** Begins a letter to those of an audience who were chosen; whoever is not in it was not chosen. */
    @Transactional
    public WrittenLetter begin(Audience audience, List<Audience.Member> chosen, SignedIn me) {
        var letter = new WrittenLetter(
                UUID.randomUUID(),
                audience.kind(),
                audience.scope(),
                audience.title(),
                me.id(),
                "",
                "",
                false,
                0,
                null);
        letters.begin(
                letter,
                chosen.stream().map(it -> new Chosen(it.id(), it.name())).toList());
        return letter;
    }

    /** Those who were chosen for a letter, as things stand at this moment. */
    Recipients recipients(WrittenLetter letter) {
        var audience = audiences.of(letter);
        var refusing = audience.map(it -> ends.refusing(
                        it.ending(),
                        it.members().stream().map(Audience.Member::email).toList()))
                .orElse(java.util.Set.of());
        return Recipients.of(letters.chosen(letter.id()), audience.orElse(null), refusing);
    }

    /**
     * Sends a letter as its author has looked it over; whatever is otherwise by now, nothing goes.
     *
     * @param version of its words as they were shown
     * @param seen those who were shown as getting it
     */
    @Transactional
    public Sent send(WrittenLetter shown, int version, Collection<Chosen> seen) {
        // Whoever clicks twice waits here for the first.
        var letter = letters.hold(shown.id());
        if (letter.isSent()) {
            return new Sent.Before();
        }
        if (letter.version() != version || !letter.isWritten()) {
            return new Sent.Rewritten();
        }
        var recipients = recipients(letter);
        var difference = recipients.since(seen.stream().map(Chosen::reader).toList());
        if (!difference.isNone()) {
            return new Sent.Others(difference);
        }
        var posted = recipients.posted();
        if (posted.isEmpty()) {
            return new Sent.ToNobody();
        }
        // Two letters of one author, sent at once, count each other.
        letters.holdAuthor(letter.author());
        if (letters.postedLately(letter.author()) + posted.size() > MOST_A_DAY) {
            return new Sent.TooMany();
        }
        var audience = audiences.of(letter).orElseThrow();
        var author = addressees.of(letter.author()).orElseThrow();
        letters.markSent(letter.id(), recipients);
        for (var place = 0; place < posted.size(); place++) {
            post.postMail(mail(letter, audience, author, posted.get(place), APART.multipliedBy(place)));
        }
        deeds.write(author.id(), "wrote-letter", letter.scope(), letter.subject());
        return new Sent.Goes(posted.size());
    }

    private Mail mail(WrittenLetter letter, Audience audience, Addressee author, Recipient to, Duration wait) {
        var member = Objects.requireNonNull(to.member());
        var end = settings.address(ends.path(audience.ending(), member.email()));
        var mail = new Mail(
                key(letter.id(), to.id()),
                member.email(),
                LetterWords.to(member.name(), letter.subject()),
                describe.body(letter, audience, author, member, end));
        var personal = mail.of(new Personal(author.email(), end, letter.path(), wait));
        return letter.urgent() || member.pace() == Pace.AT_ONCE
                ? personal
                : personal.at(new Paced(member.pace(), member.language(), letter.path()));
    }

    /** Under which the mail of a letter to a reader is posted, once. */
    static String key(UUID letter, UUID reader) {
        return "letter %s to %s".formatted(letter, reader);
    }
}
