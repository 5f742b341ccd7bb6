package org.maillage.notices.letters;

import static org.maillage.shared.Words.moment;
import static org.maillage.shared.Words.say;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Addressees;
import org.maillage.account.SignedIn;
import org.maillage.notices.Audience;
import org.maillage.notices.Undelivered;
import org.maillage.notices.letters.DraftPage.LeftOut;
import org.maillage.notices.letters.LetterStates.State;
import org.maillage.notices.letters.LetterStates.Summary;
import org.maillage.notices.letters.LetterStates.Went;
import org.maillage.notices.letters.Recipients.Difference;
import org.maillage.notices.letters.Recipients.Recipient;
import org.maillage.shared.NotPossible;
import org.maillage.shared.Saying;
import org.maillage.shared.Typed;
import org.maillage.web.Choice;
import org.maillage.web.Filled;
import org.maillage.web.Frame;
import org.springframework.stereotype.Component;

/** Puts together the pages of letters. They name readers, and never an address. */
@Component
record WrittenLetterOverview(
        SendLetter sendLetter,
        AllAudiences audiences,
        Addressees addressees,
        Undelivered undelivered,
        LetterStates states,
        DescribeLetter describe) {

    private static final int SHOWN = 30;

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    LetterListPage list(SignedIn me, String before) {
        var from = UUID_FORM.matcher(before).matches() ? UUID.fromString(before) : null;
        var found = states.latest(me.id(), from, SHOWN + 1);
        var shown = found.subList(0, Math.min(SHOWN, found.size()));
        return new LetterListPage(
                Frame.of(say("letters.mine"), say("letters.mine.lead")).asPersonal(),
                shown.stream().map(WrittenLetterOverview::row).toList(),
                found.size() > SHOWN
                        ? WrittenLetter.ROOT + "?before=" + shown.getLast().id()
                        : "");
    }

    private static LetterListPage.Row row(Summary it) {
        var sent = it.sentAt();
        return new LetterListPage.Row(
                WrittenLetter.ROOT + "/" + it.id(),
                it.subject().isEmpty() ? say("letters.without-subject") : it.subject(),
                it.about(),
                moment((sent == null ? it.begunAt() : sent).toInstant()),
                sent == null ? say("letters.draft-for", it.chosen()) : say("letters.gone-of", it.gone(), it.posted()),
                it.troubled() == 0 ? "" : say("letters.troubled", it.troubled()));
    }

    DraftPage draft(WrittenLetter letter, Filled form) {
        var recipients = sendLetter.recipients(letter);
        var audience = audiences.of(letter);
        return new DraftPage(
                frame(letter),
                letter.path(),
                letter.about(),
                letter.version(),
                form,
                audience.map(Audience::path).orElse(WrittenLetter.ROOT),
                say("letters.goes-to", recipients.posted().size()),
                recipients.posted().stream().map(Recipient::name).toList(),
                leftOut(recipients),
                addressees
                        .of(letter.author())
                        .map(it -> say("letters.answers", it.email()))
                        .orElse(""));
    }

    /** @param changed what is otherwise than its author saw */
    LetterCheckPage check(WrittenLetter letter, String as, List<String> changed) {
        var recipients = sendLetter.recipients(letter);
        var posted = recipients.posted();
        var audience = audiences
                .of(letter)
                .orElseThrow(() -> new NotPossible(Saying.of("letters.no-audience", letter.about())));
        var author = addressees.of(letter.author()).orElseThrow();
        var shown = posted.stream()
                .filter(it -> it.id().toString().equals(as))
                .findFirst()
                .or(() -> posted.stream().findFirst());
        var member = shown.map(Recipient::member);
        return new LetterCheckPage(
                frame(letter),
                letter.path(),
                letter.version(),
                changed,
                say("letters.goes-to", posted.size()),
                leftOut(recipients),
                returned(posted),
                posted.stream()
                        .map(it -> new Choice(it.id().toString(), it.name()))
                        .toList(),
                shown.map(it -> it.id().toString()).orElse(""),
                member.map(Audience.Member::name).orElse(""),
                member.map(it -> LetterWords.to(it.name(), letter.subject())).orElse(""),
                member.map(it -> describe.body(letter, audience, author, it, say("letters.end.place")))
                        .orElse(""),
                posted.stream().map(Recipient::id).toList(),
                say("letters.send", posted.size()));
    }

    SentPage sent(WrittenLetter letter) {
        var all = states.of(letter.id());
        return new SentPage(
                frame(letter),
                letter.subject(),
                letter.about(),
                say(
                        "letters.sent-on",
                        moment(Objects.requireNonNull(letter.sentAt()).toInstant())),
                letter.words(),
                counts(all),
                all.stream()
                        .map(it -> new SentPage.Row(
                                it.name(),
                                state(it),
                                it.state() == State.CAME_BACK
                                        || it.state() == State.GIVEN_UP
                                        || it.state() == State.LEFT_OUT))
                        .toList());
    }

    private static List<String> counts(List<Went> all) {
        return Arrays.stream(State.values())
                .map(it -> Choice.of(
                        it.name(),
                        Saying.of(
                                "letters.count." + Typed.key(it),
                                all.stream().filter(went -> went.state() == it).count())))
                .filter(it -> all.stream().anyMatch(went -> went.state().name().equals(it.key())))
                .map(Choice::words)
                .toList();
    }

    private static String state(Went it) {
        var sent = it.sentAt();
        return switch (it.state()) {
            case LEFT_OUT -> say("letters.left-out." + it.outcome().key());
            case CAME_BACK ->
                say("letters.state.came-back", say("letters.came-back." + Typed.key(it.cause())), said(it.bounce()));
            case SENT ->
                say("letters.state.sent", moment(Objects.requireNonNull(sent).toInstant()));
            case GIVEN_UP -> say("letters.state.given-up", said(it.failure()));
            case TRIED -> say("letters.state.tried", said(it.failure()));
            case GATHERED -> say("letters.state.gathered." + it.pace());
            case WAITING, UNSERVED, WITHDRAWN -> say("letters.state." + Typed.key(it.state()));
        };
    }

    // What servers say names the address, which is not for everybody who may write to its owner.
    private static String said(@Nullable String words) {
        return words == null ? "" : Undelivered.withoutAddresses(words);
    }

    private String returned(List<Recipient> posted) {
        var addresses = posted.stream()
                .map(Recipient::member)
                .filter(Objects::nonNull)
                .map(Audience.Member::email)
                .toList();
        var back = undelivered.among(addresses).keySet();
        var names = posted.stream()
                .filter(it -> it.member() != null && back.contains(it.member().email()))
                .map(Recipient::name)
                .toList();
        return names.isEmpty() ? "" : say("letters.returned", String.join(", ", names));
    }

    private static List<LeftOut> leftOut(Recipients recipients) {
        return recipients.leftOut().stream()
                .map(it -> new LeftOut(
                        it.name(), say("letters.left-out." + it.outcome().key())))
                .toList();
    }

    static List<String> said(Difference difference) {
        var said = new ArrayList<String>();
        if (!difference.lost().isEmpty()) {
            said.add(say("letters.changed.lost", String.join(", ", difference.lost())));
        }
        if (!difference.joined().isEmpty()) {
            said.add(say("letters.changed.joined", String.join(", ", difference.joined())));
        }
        return said;
    }

    private static Frame frame(WrittenLetter letter) {
        return Frame.of(letter.subject().isEmpty() ? say("letters.write") : letter.subject(), letter.about())
                .under(say("letters.mine"), WrittenLetter.ROOT)
                .asPersonal();
    }
}
