package org.maillage.alliance.handover;

import static org.maillage.shared.Words.day;
import static org.maillage.shared.Words.moment;
import static org.maillage.shared.Words.say;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Addressee;
import org.maillage.account.Addressees;
import org.maillage.alliance.ProjectId;
import org.maillage.alliance.SummedUpProject;
import org.maillage.alliance.SumsUpProjects;
import org.maillage.alliance.handover.HandoverPage.Act;
import org.maillage.alliance.handover.HandoverPage.Acts;
import org.maillage.alliance.handover.HandoverPage.Says;
import org.maillage.alliance.handover.HandoverSaidForm.What;
import org.maillage.directory.Reader;
import org.maillage.exchange.SeekActors;
import org.maillage.shared.Folded;
import org.maillage.shared.Typed;
import org.maillage.shared.Words;
import org.maillage.web.Answer;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;
import org.springframework.stereotype.Component;

/** Puts together what the team of a hand-over sees: the list, the dossier as it is written, and how it stands. */
@Component
record HandoverOverview(
        Handovers handovers,
        DescribeHandover parts,
        SumsUpProjects projects,
        SeekActors seekActors,
        Addressees addressees,
        Clock clock) {

    private static final String SHOW = "alliance/handover/show";
    private static final String EDIT = "alliance/handover/edit";
    private static final int A_PAGE = 50;

    Answer list(Reader reader, @Nullable HandoverId after) {
        var found = handovers.of(reader.teams(), after, A_PAGE + 1);
        var shown = found.stream().limit(A_PAGE).toList();
        return Answer.show(
                "alliance/handover/list",
                new HandoversPage(
                        frame(say("handover.title"), false),
                        shown.stream()
                                .map(it -> new HandoversPage.Row(
                                        it.title(),
                                        it.path(),
                                        say("handover.to", it.operator()),
                                        DescribeHandover.signal(it.state()),
                                        DescribeHandover.state(it.state())))
                                .toList(),
                        found.size() > A_PAGE
                                ? Handover.ALL + "?after="
                                        + shown.getLast().id().value()
                                : ""));
    }

    private static Frame frame(String title, boolean inside) {
        var frame = Frame.of(title, say("handover.description"))
                .under(say("handover.alliances"), "/alliances")
                .withScript("directory-form.js")
                .asPersonal();
        return inside ? frame.under(say("handover.title"), Handover.ALL) : frame;
    }

    Answer ask(SummedUpProject project, HandoverForm form, HandoverId id) {
        return Answer.refuse(
                EDIT,
                new HandoverFormPage(
                        frame(say("handover.new", project.title()), true),
                        Handover.ALL,
                        project.id().path(),
                        id.value().toString(),
                        project.id().value().toString(),
                        null,
                        form.filled()),
                form.filled().mistakes());
    }

    Answer change(Handover it, HandoverForm form) {
        return Answer.refuse(
                EDIT,
                new HandoverFormPage(
                        frame(say("handover.edit"), true).under(it.title(), it.path()),
                        it.path() + "/edit",
                        it.path(),
                        "",
                        "",
                        it.version(),
                        form.filled()),
                form.filled().mistakes());
    }

    /** Notes that somebody else has changed the dossier, and what stands now. */
    static void overtaken(HandoverForm form, Handover now) {
        form.filled()
                .mistakes()
                .seen(false)
                .now(Stream.of(now.operator(), now.subject(), now.standing(), now.keeps())
                        .map(it -> Typed.opening(it.replace('\n', ' '), 200))
                        .toList());
    }

    /** The organisation of the reader's directory that bears a name, where one alone does. */
    @Nullable
    UUID organisation(String name, Reader reader) {
        var found = seekActors.seek(name, reader).stream()
                .filter(it -> Folded.of(it.name()).equals(Folded.of(name)))
                .toList();
        return found.size() == 1 ? found.getFirst().id() : null;
    }

    Answer show(Handover it) {
        return Answer.show(SHOW, page(it, new Mistakes(), null, ""));
    }

    Answer refuse(Handover it, HandoverSaidForm form) {
        return Answer.refuse(SHOW, page(it, form.mistakes(), form, ""), form.mistakes());
    }

    Answer refuseDocument(Handover it, String problem) {
        var mistakes = new Mistakes().note("file", problem);
        return Answer.refuse(SHOW, page(it, mistakes, null, problem), mistakes);
    }

    private HandoverPage page(Handover it, Mistakes mistakes, @Nullable HandoverSaidForm typed, String problem) {
        var draft = it.state() == HandoverState.DRAFT;
        return new HandoverPage(
                frame(say("handover.titled", it.title()), true),
                it.path(),
                "",
                DescribeHandover.signal(it.state()),
                DescribeHandover.state(it.state()),
                stands(it),
                parts.trace(it),
                DescribeHandover.why(it),
                DescribeHandover.dossier(it),
                parts.documents(it, it.path(), draft),
                parts.thread(it),
                says(it, typed),
                null,
                DescribeHandover.open(it, false),
                new Acts(
                        it.project().path(),
                        draft ? it.path() + "/edit" : "",
                        draft,
                        it.version(),
                        say("handover.to.whom", it.contact(), it.operator(), it.email()),
                        draft,
                        problem,
                        acts(it)),
                mistakes);
    }

    private String stands(Handover it) {
        var by = it.proposedBy() == null
                ? ""
                : addressees.of(it.proposedBy()).map(Addressee::name).orElse(it.handedBy());
        return it.state() == HandoverState.PROPOSED
                ? say(
                        "handover.stands.proposed",
                        by,
                        moment(Objects.requireNonNull(it.proposedAt()).toInstant()),
                        day(Objects.requireNonNull(it.expiresAt())
                                .atZoneSameInstant(Words.zone())
                                .toLocalDate()))
                : say("handover.stands." + Typed.key(it.state()), it.operator());
    }

    private static List<Says> says(Handover it, @Nullable HandoverSaidForm typed) {
        var says = new ArrayList<Says>();
        if (it.state().isTalkedAbout()) {
            says.add(DescribeHandover.says(What.ANSWER, it.path() + "/answer", typed, ""));
        }
        if (it.state().isAgreed()) {
            says.add(DescribeHandover.says(What.PUBLIC, it.path() + "/public", typed, it.publicWords()));
        }
        return says;
    }

    private List<Act> acts(Handover it) {
        var acts = new ArrayList<Act>();
        if (it.asksAt(OffsetDateTime.now(clock)) || it.state().isAgreed()) {
            acts.add(new Act(it.path() + "/link", say("handover.link"), ""));
        }
        if (it.state().mayBecome(HandoverState.DRAFT)) {
            acts.add(new Act(it.path() + "/again", say("handover.again"), ""));
        }
        if (it.state().mayBecome(HandoverState.WITHDRAWN)) {
            acts.add(new Act(it.path() + "/withdraw", say("handover.withdraw"), say("handover.withdraw.sure")));
        }
        return acts;
    }

    /** A project of the reader's teams, summed up for them; nothing for others. */
    @Nullable
    SummedUpProject project(ProjectId id, UUID me, Reader reader) {
        return projects.of(id, me)
                .filter(it -> reader.teams().contains(it.team()))
                .orElse(null);
    }
}
