package org.maillage.alliance.handover;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.alliance.ProjectId;
import org.maillage.alliance.handover.HandoverSaidForm.What;
import org.maillage.directory.Keeps;
import org.maillage.directory.Reader;
import org.maillage.shared.NotFound;
import org.maillage.shared.NotPossible;
import org.maillage.shared.Saying;
import org.maillage.web.Answer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hand-overs as teams lead them: a dossier written and proposed, questions answered, words for everybody. */
@Controller
record HandoverController(
        HandoverOverview overview, Handovers handovers, ProposeHandover proposeHandover, Clock clock) {

    private static final String HANDOVER = Handover.ALL + "/" + HandoverId.ID;

    @GetMapping(Handover.ALL)
    Answer list(@Keeps Reader reader, @RequestParam(required = false) @Nullable UUID after) {
        return overview.list(reader, after == null ? null : new HandoverId(after));
    }

    @GetMapping(Handover.ALL + "/new")
    Answer ask(@Keeps Reader reader, @AuthenticationPrincipal SignedIn me, @RequestParam UUID project) {
        var id = new ProjectId(project);
        var it = overview.project(id, me.id(), reader);
        if (it == null) {
            throw new NotFound("project", project);
        }
        return it.over()
                ? Answer.done(id.path(), "handover.over")
                : overview.ask(it, HandoverForm.blank(it), HandoverId.fresh());
    }

    /** @param id that the page has given it, by which it is kept once */
    @PostMapping(Handover.ALL)
    Answer begin(
            @Keeps Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam UUID id,
            @RequestParam UUID project,
            @RequestParam MultiValueMap<String, String> sent) {
        var it = overview.project(new ProjectId(project), me.id(), reader);
        if (it == null) {
            throw new NotFound("project", project);
        }
        var handover = new HandoverId(id);
        var form = HandoverForm.sent(sent);
        if (!form.filled().check().mistakes().none()) {
            return overview.ask(it, form, handover);
        }
        if (it.over()) {
            throw new NotPossible(Saying.of("handover.over"));
        }
        var draft = form.draft(
                handover,
                it,
                overview.organisation(form.filled().must(HandoverForm.OPERATOR), reader),
                OffsetDateTime.now(clock));
        if (handovers.add(draft)) {
            return Answer.done(handover.path(), "handover.begun");
        }
        form.filled().mistakes().unless(false, HandoverForm.OPERATOR.name(), "handover.there-already");
        return overview.ask(it, form, handover);
    }

    @GetMapping(HANDOVER)
    Answer show(@Keeps Handover handover) {
        return overview.show(handover);
    }

    @GetMapping(HANDOVER + "/edit")
    Answer askChange(@Keeps Handover handover) {
        return handover.state() == HandoverState.DRAFT
                ? overview.change(handover, HandoverForm.of(handover))
                : Answer.done(handover.path(), "handover.not-now");
    }

    @PostMapping(HANDOVER + "/edit")
    Answer change(
            @Keeps Handover handover,
            @Keeps Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> sent) {
        var form = HandoverForm.sent(sent);
        if (form.filled().check().mistakes().none()) {
            var project = overview.project(handover.project(), me.id(), reader);
            if (project == null) {
                throw new NotFound("project", handover.project().value());
            }
            var organisation = overview.organisation(form.filled().must(HandoverForm.OPERATOR), reader);
            var draft = form.draft(handover.id(), project, organisation, OffsetDateTime.now(clock));
            if (handovers.save(draft, version)) {
                return Answer.done(handover.path(), "handover.saved");
            }
            HandoverOverview.overtaken(form, handover);
        }
        return overview.change(handover, form);
    }

    @PostMapping(HANDOVER + "/propose")
    Answer propose(@Keeps Handover handover, @AuthenticationPrincipal SignedIn me, @RequestParam int version) {
        return Answer.done(
                handover.path(),
                switch (proposeHandover.propose(handover.id(), version, me)) {
                    case DONE -> "handover.proposed";
                    case NOT_NOW -> "handover.not-now";
                    case OPPOSED -> "handover.opposed";
                });
    }

    @PostMapping(HANDOVER + "/answer")
    Answer answer(
            @Keeps Handover handover,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent) {
        var form = HandoverSaidForm.sent(What.ANSWER, sent);
        return form.isSound()
                ? said(handover, proposeHandover.answer(handover.id(), form.words(), me))
                : overview.refuse(handover, form);
    }

    private static Answer said(Handover handover, boolean said) {
        if (!said) {
            throw new NotPossible(Saying.of("handover.said.late"));
        }
        return Answer.done(handover.path(), "handover.said");
    }

    private static Answer done(Handover handover, boolean done, String key) {
        return Answer.done(handover.path(), done ? key : "handover.not-now");
    }

    @PostMapping(HANDOVER + "/link")
    Answer sendLink(@Keeps Handover handover) {
        return done(handover, proposeHandover.sendLink(handover.id()), "handover.link-sent");
    }

    @PostMapping(HANDOVER + "/withdraw")
    Answer withdraw(@Keeps Handover handover, @RequestParam(defaultValue = "") String sure) {
        return sure.equals("true")
                ? done(handover, proposeHandover.become(handover.id(), HandoverState.WITHDRAWN), "handover.withdrawn")
                : Answer.done(handover.path(), "web.form.sure");
    }

    @PostMapping(HANDOVER + "/again")
    Answer takeUpAgain(@Keeps Handover handover) {
        return done(handover, proposeHandover.become(handover.id(), HandoverState.DRAFT), "handover.taken-up-again");
    }

    @PostMapping(HANDOVER + "/public")
    Answer sayPublic(@Keeps Handover handover, @RequestParam MultiValueMap<String, String> sent) {
        var form = HandoverSaidForm.sent(What.PUBLIC, sent);
        return form.isSound()
                ? said(handover, proposeHandover.sayPublic(handover.id(), form.words()))
                : overview.refuse(handover, form);
    }

    /** @param words that its reader has before them */
    @PostMapping(HANDOVER + "/agree")
    Answer agree(@Keeps Handover handover, @RequestParam String words, @RequestParam boolean agrees) {
        return Answer.done(
                handover.path(),
                proposeHandover.agree(handover.id(), words.replace("\r\n", "\n"), agrees)
                        ? "handover.said"
                        : "handover.other-words");
    }
}
