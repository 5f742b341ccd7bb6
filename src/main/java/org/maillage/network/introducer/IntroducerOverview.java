package org.maillage.network.introducer;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.say;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.account.MadeUpPeople;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Field;
import org.maillage.directory.Organisation;
import org.maillage.directory.Organisations;
import org.maillage.directory.Part;
import org.maillage.directory.Reader;
import org.maillage.network.NetworkDoor;
import org.maillage.network.introducer.AskedIntroducer.State;
import org.maillage.network.introducer.IntroducersPage.Row;
import org.maillage.network.introduction.IntroduceAuthor;
import org.maillage.shared.NotFound;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.maillage.web.Frame;
import org.maillage.web.Signal;
import org.springframework.stereotype.Component;

/** Puts together what a catalyst sees of whom they ask to introduce them. */
@Component
record IntroducerOverview(
        AskedIntroducers asked,
        IntroduceAuthor introduceAuthor,
        Organisations organisations,
        Addressees addressees,
        MadeUpPeople madeUp,
        DirectoryPolicy policy) {

    private static final String ALL = "/introducers";
    private static final int A_PAGE = 30;

    /** Who is asked, and about whom, both as the reader may see them. */
    record Pair(Organisation introducer, Organisation target) {}

    /** @throws NotFound where the reader sees one of them not at all, or both are one */
    Pair pair(UUID introducer, UUID target, Reader reader) {
        var pair = new Pair(seen(introducer, reader), seen(target, reader));
        if (pair.introducer().id().equals(pair.target().id())) {
            throw new NotFound("introducer", introducer);
        }
        return pair;
    }

    private Organisation seen(UUID id, Reader reader) {
        return organisations
                .find(organisations.latest(id))
                .filter(it -> !it.isGone() && it.nominative() && reader.sees(it, Part.RECORD))
                .orElseThrow(() -> new NotFound("actor", id));
    }

    private static String email(Organisation it, Reader reader) {
        return reader.sees(it, Part.CONTACT) ? it.values().get(Field.EMAIL).toLowerCase(Locale.ROOT) : "";
    }

    String addressOf(SignedIn me) {
        return addressees.of(me.id()).map(Addressee::email).orElse("");
    }

    /** What the reason tells of whoever asks or of the target, which the target reads before they agreed. */
    Optional<String> told(IntroducerForm form, Pair pair, SignedIn me) {
        return introduceAuthor.told(
                form.reason(),
                addressees.of(me.id()).map(Addressee::name).orElse(""),
                addressOf(me),
                pair.target().id(),
                pair.target().name());
    }

    AskIntroducer.Wish wish(IntroducerForm form, Pair pair, Reader reader) {
        return new AskIntroducer.Wish(
                team(pair, reader),
                pair.introducer(),
                form.email(),
                pair.target(),
                email(pair.target(), reader),
                form.reason());
    }

    private static UUID team(Pair pair, Reader reader) {
        DirectoryPolicy.must(!reader.teams().isEmpty());
        var owner = pair.target().owner();
        return owner != null && reader.teams().contains(owner)
                ? owner
                : reader.teams().stream().sorted().findFirst().orElseThrow();
    }

    Answer begin(Pair pair, SignedIn me, Reader reader) {
        var form = IntroducerForm.blank(email(pair.introducer(), reader));
        return Answer.show("network/introducer/new", page(form, pair, me, reader));
    }

    Answer again(IntroducerForm form, Pair pair, SignedIn me, Reader reader) {
        var page = page(form, pair, me, reader);
        return page.closed().isEmpty()
                ? Answer.refuse("network/introducer/new", page, form.filled().mistakes())
                : Answer.conflict("network/introducer/new", page);
    }

    private IntroducerFormPage page(IntroducerForm form, Pair pair, SignedIn me, Reader reader) {
        madeUp.mark(me.id());
        var title =
                say("introducer.new", pair.introducer().name(), pair.target().name());
        var ring = NetworkDoor.path(team(pair, reader)) + "/actors/"
                + pair.target().id();
        return new IntroducerFormPage(
                Frame.of(title, say("introducer.new.lead", pair.introducer().name()))
                        .in(Frame.Section.DIRECTORY)
                        .under(say("introducer.mine"), ALL)
                        .asPersonal(),
                pair.introducer().id().toString(),
                pair.target().id().toString(),
                say("introducer.new.how"),
                closed(pair, me),
                ring,
                form.filled());
    }

    private String closed(Pair pair, SignedIn me) {
        if (!AskIntroducer.isNamed(pair.target())) {
            return say(
                    "introducer.problem.not-public",
                    pair.target().name(),
                    pair.introducer().name());
        }
        return asked.find(me.id(), pair.introducer().id(), pair.target().id())
                .map(it -> say("introducer.problem.before", it.name(), moment(it.madeAt())))
                .orElse("");
    }

    Answer list(SignedIn me, @Nullable UUID after) {
        var found = asked.of(me.id(), after, A_PAGE + 1);
        var shown = found.stream().limit(A_PAGE).toList();
        madeUp.mark(me.id());
        return Answer.show(
                "network/introducer/list",
                new IntroducersPage(
                        Frame.of(say("introducer.mine"), say("introducer.mine.lead"))
                                .in(Frame.Section.DIRECTORY)
                                .under(say("introducer.introductions"), "/introductions")
                                .asPersonal(),
                        rows(shown),
                        found.size() > A_PAGE
                                ? ALL + "?after=" + shown.getLast().id()
                                : ""));
    }

    private static List<Row> rows(List<AskedIntroducer> shown) {
        return shown.stream()
                .map(it -> new Row(
                        say("introducer.row", it.name(), it.targetName()),
                        it.state() == State.ASKED
                                ? say("introducer.row.until", moment(it.madeAt()), moment(it.expiresAt()))
                                : say("introducer.row.when", moment(it.madeAt())),
                        it.reason(),
                        signal(it.state()),
                        say("introducer.state." + Typed.key(it.state())),
                        it.introduction() == null ? "" : "/introductions/" + Objects.requireNonNull(it.introduction()),
                        it.state() == State.ASKED ? ALL + "/" + it.id() + "/withdraw" : ""))
                .toList();
    }

    private static Signal signal(State state) {
        return switch (state) {
            case ASKED -> Signal.WAITING;
            case AGREED -> Signal.DONE;
            case EXPIRED, WITHDRAWN -> Signal.OFF;
        };
    }

    private static String moment(OffsetDateTime at) {
        return day(at.atZoneSameInstant(Words.zone()).toLocalDate());
    }
}
