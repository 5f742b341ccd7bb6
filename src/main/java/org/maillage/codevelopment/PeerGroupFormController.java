package org.maillage.codevelopment;

import static org.maillage.shared.Words.say;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.Role;
import org.maillage.account.Roles;
import org.maillage.account.SignedIn;
import org.maillage.programme.Attends;
import org.maillage.programme.Cohorts;
import org.maillage.programme.LiveEdition;
import org.maillage.programme.LiveEditions;
import org.maillage.programme.Rights;
import org.maillage.web.Answer;
import org.maillage.web.Frame;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Forms groups: within an edition, and by themselves. */
@Controller
record PeerGroupFormController(
        PeerGroups groups,
        PeerGroupOverview overview,
        PeerCandidates candidates,
        FormGroup formGroup,
        LiveEditions editions,
        Cohorts cohorts,
        Roles roles) {

    @GetMapping("/peer-groups")
    Answer list(@AuthenticationPrincipal SignedIn me) {
        return Answer.show(
                "codevelopment/list", overview.list(groups.of(me.id()), open(me), candidates.hasWalked(me), me));
    }

    @GetMapping("/peer-groups/new")
    Answer ask(@AuthenticationPrincipal SignedIn me) {
        Rights.must(candidates.hasWalked(me));
        return show(null, PeerGroupForm.empty(candidates.alone(me)));
    }

    @PostMapping("/peer-groups")
    Answer form(@AuthenticationPrincipal SignedIn me, @RequestParam MultiValueMap<String, String> sent) {
        Rights.must(candidates.hasWalked(me));
        return form(null, PeerGroupForm.sent(sent, candidates.alone(me)), me);
    }

    @GetMapping("/editions/{slug}/peer-groups/new")
    Answer askWithin(@Attends LiveEdition edition, @AuthenticationPrincipal SignedIn me) {
        return show(edition, PeerGroupForm.empty(candidates.within(edition, me)));
    }

    @PostMapping("/editions/{slug}/peer-groups")
    Answer formWithin(
            @Attends LiveEdition edition,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent) {
        return form(edition, PeerGroupForm.sent(sent, candidates.within(edition, me)), me);
    }

    private Answer form(@Nullable LiveEdition edition, PeerGroupForm form, SignedIn me) {
        if (!form.check().none()) {
            return show(edition, form);
        }
        var group = form.fill(edition == null ? null : edition.id(), me);
        var facilitator = form.facilitator();
        formGroup.form(group, form.peers(), facilitator == null ? List.of() : List.of(facilitator), form.lines(), me);
        return Answer.done(group.path(), "codevelopment.formed", form.peers().size());
    }

    private static Answer show(@Nullable LiveEdition edition, PeerGroupForm form) {
        var page = new PeerGroupFormPage(
                Frame.of(say("codevelopment.form"), say("codevelopment.groups.lead"))
                        .under(say("codevelopment.groups"), "/peer-groups")
                        .asPersonal(),
                edition == null ? "/peer-groups" : edition.path() + "/peer-groups",
                "/peer-groups",
                edition == null
                        ? say("codevelopment.form.lead.alone")
                        : say("codevelopment.form.lead.in", edition.title()),
                form);
        return Answer.refuse("codevelopment/new", page, form.filled().mistakes());
    }

    /** The editions in which somebody can form a group: they walk or run them, and people still work in them. */
    private List<LiveEdition> open(SignedIn me) {
        var found = new LinkedHashMap<UUID, LiveEdition>();
        var ids = new ArrayList<>(candidates.editions(me));
        for (var held : roles.of(me.person())) {
            var scope = held.scope().id();
            if (held.role() == Role.FACILITATOR && scope != null) {
                cohorts.find(scope).ifPresent(it -> ids.add(it.edition()));
            } else if (held.role() == Role.PROGRAMME_LEAD && scope != null) {
                editions.of(scope, 0, 50).forEach(it -> found.put(it.id(), it));
            }
        }
        editions.look(ids).forEach(it -> found.put(it.id(), it));
        return found.values().stream().filter(LiveEdition::isOpen).toList();
    }
}
