package org.maillage.alliance.handover;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.moment;
import static org.maillage.shared.Words.say;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.alliance.handover.HandoverPage.Link;
import org.maillage.alliance.handover.HandoverPage.Open;
import org.maillage.alliance.handover.HandoverPage.Part;
import org.maillage.alliance.handover.HandoverPage.Says;
import org.maillage.alliance.handover.HandoverSaidForm.What;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.shared.Typed;
import org.maillage.web.Signal;
import org.springframework.stereotype.Component;

/** The parts that both sides of a hand-over see. */
@Component
record DescribeHandover(
        HandoverThread thread, HandoverDocuments documents, Addressees addressees, DirectoryPolicy policy) {

    static String state(HandoverState state) {
        return say("handover.state." + Typed.key(state));
    }

    static Signal signal(HandoverState state) {
        return switch (state) {
            case DRAFT -> Signal.UNDER_WAY;
            case PROPOSED -> Signal.WAITING;
            case ACCEPTED -> Signal.DONE;
            case EXPIRED -> Signal.LATE;
            case DECLINED, WITHDRAWN, HANDED_BACK -> Signal.OFF;
        };
    }

    /** What both have put their names under, with its day. */
    String trace(Handover it) {
        return it.state().isAgreed()
                ? say(
                        "handover.trace",
                        day(Objects.requireNonNull(it.answeredOn())),
                        it.handedBy(),
                        policy.nameOf(it.team()),
                        it.acceptedBy(),
                        it.operator(),
                        it.title())
                : "";
    }

    static String why(Handover it) {
        return switch (it.state()) {
            case DECLINED -> say("handover.why.declined", day(Objects.requireNonNull(it.answeredOn())), it.reasons());
            case HANDED_BACK -> say("handover.why.back", day(Objects.requireNonNull(it.backOn())), it.backReasons());
            default -> "";
        };
    }

    static List<Part> dossier(Handover it) {
        return Stream.of(
                        new Part(say("handover.form.subject"), it.subject()),
                        new Part(say("handover.form.standing"), it.standing()),
                        new Part(say("handover.form.resources"), it.resources()),
                        new Part(say("handover.form.agreements"), it.agreements()),
                        new Part(say("handover.form.questions"), it.questions()),
                        new Part(say("handover.form.keeps"), it.keeps()))
                .filter(part -> !part.words().isEmpty())
                .toList();
    }

    /** @param path below which they stand */
    List<Link> documents(Handover it, String path, boolean removable) {
        return documents.of(it.id()).stream()
                .map(file -> new Link(
                        file.name(),
                        path + "/documents/" + file.id(),
                        removable ? path + "/documents/" + file.id() + "/remove" : ""))
                .toList();
    }

    List<HandoverPage.Said> thread(Handover it) {
        var all = thread.of(it.id());
        var people = addressees.of(
                all.stream().flatMap(said -> Stream.ofNullable(said.person())).collect(Collectors.toSet()));
        return all.stream()
                .map(said -> new HandoverPage.Said(
                        said.byOperator() ? it.operator() : name(said.person(), people, it),
                        moment(said.at().toInstant()),
                        said.words()))
                .toList();
    }

    private String name(@Nullable UUID person, Map<UUID, Addressee> people, Handover it) {
        var known = person == null ? null : people.get(person);
        return known == null ? policy.nameOf(it.team()) : known.name();
    }

    /**
     * What can be said.
     *
     * @param typed what was, and is wrong; null or of another kind for nothing
     * @param stands what stands in its field before
     */
    static Says says(What what, String path, @Nullable HandoverSaidForm typed, String stands) {
        var form = typed != null && typed.what() == what ? typed : HandoverSaidForm.of(what, stands);
        var key = "handover.say." + Typed.key(what);
        return new Says(
                say(key),
                say(key + ".lead"),
                path,
                form.drawn(),
                say(key + ".do"),
                what == What.BACK || what == What.DECLINED ? say(key + ".sure") : "");
    }

    /** What may be public, as one of the two sides sees it; null until something is agreed. */
    static @Nullable Open open(Handover it, boolean operator) {
        if (!it.state().isAgreed()) {
            return null;
        }
        var mine = (operator ? it.operatorAgreesAt() : it.teamAgreesAt()) != null;
        var theirs = (operator ? it.teamAgreesAt() : it.operatorAgreesAt()) != null;
        var key = it.publicWords().isEmpty()
                ? "none"
                : it.isPublic() ? "both" : mine ? "mine" : theirs ? "theirs" : "nobody";
        return new Open(
                it.publicWords(),
                say("handover.open." + key),
                it.publicWords().isEmpty() ? "" : say(mine ? "handover.open.stop" : "handover.open.agree"),
                !mine,
                it.isPublic() ? it.tracePath() : "");
    }
}
