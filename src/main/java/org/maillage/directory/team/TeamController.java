package org.maillage.directory.team;

import static org.maillage.shared.Words.say;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.account.Invite;
import org.maillage.account.Role;
import org.maillage.account.Scope;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Organisation;
import org.maillage.directory.OwnFields;
import org.maillage.directory.team.TeamPage.OwnFieldForm;
import org.maillage.shared.NotFound;
import org.maillage.shared.Typed;
import org.maillage.territory.Perimeters;
import org.maillage.web.Here;
import org.maillage.web.Mistakes;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The teams that keep the directories of territories: what waits for them, who is of them, their own fields. */
@Controller
record TeamController(
        TeamOverview overview,
        OwnFields ownFields,
        Perimeters perimeters,
        Invite invite,
        DirectoryPolicy policy,
        BeginTeam beginTeam) {

    private static final String TEAM = "/directory/teams/" + Organisation.ID;

    @GetMapping("/directory/teams")
    String list(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String q, Model model) {
        var reader = policy.reader(me);
        policy.mustKeepSome(reader);
        model.addAttribute("page", beginTeam.page(reader, Typed.words(q), "", new Mistakes()));
        return "directory/team/teams";
    }

    /** An administrator begins the team of a territory by inviting its first member. */
    @PostMapping("/directory/teams")
    String begin(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String email,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var reader = policy.reader(me);
        DirectoryPolicy.must(reader.administers());
        var mistakes = beginTeam.begin(place, email, me);
        if (mistakes.refuse(response)) {
            model.addAttribute("page", beginTeam.page(reader, q, email, mistakes));
            return "directory/team/teams";
        }
        next.addFlashAttribute(Here.FLASH, say("account.invitation.sent", email.strip()));
        return "redirect:/directory/teams";
    }

    @GetMapping(TEAM)
    String show(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
        model.addAttribute("page", page(id, me, "", OwnFieldForm.EMPTY, new Mistakes()));
        return "directory/team/team";
    }

    @PostMapping(TEAM + "/members")
    String inviteMember(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String email,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var name = kept(id, me);
        if (!invite.invite(email, Role.TEAM, new Scope(id, name), me)) {
            response.setStatus(422);
            var mistakes = new Mistakes().unless(false, "email", "form.email");
            model.addAttribute("page", page(id, me, email, OwnFieldForm.EMPTY, mistakes));
            return "directory/team/team";
        }
        return done(id, say("account.invitation.sent", email.strip()), next);
    }

    @PostMapping(TEAM + "/fields")
    String addField(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String choices,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        kept(id, me);
        var options = Stream.of(choices.split("\\R|;"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
        var asked = OwnFields.Kind.find(kind);
        var mistakes = new Mistakes()
                .words(Typed.words(name), "name", 80)
                .unless(asked.isPresent(), "kind", "form.choose")
                .unless(
                        asked.filter(it -> it == OwnFields.Kind.CHOICE).isEmpty() || options.size() > 1,
                        "choices",
                        "directory.own.choices-missing");
        if (mistakes.none()) {
            var of = asked.orElseThrow();
            var added = ownFields.add(id, name, of, of == OwnFields.Kind.CHOICE ? options : List.of());
            mistakes.unless(added, "name", "directory.own.twice");
        }
        if (mistakes.refuse(response)) {
            model.addAttribute("page", page(id, me, "", new OwnFieldForm(name, kind, choices), mistakes));
            return "directory/team/team";
        }
        return done(id, say("form.saved"), next);
    }

    @PostMapping(TEAM + "/fields/{field}/retire")
    String retireField(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @PathVariable UUID field,
            @RequestParam boolean retired,
            RedirectAttributes next) {
        kept(id, me);
        if (!ownFields.retire(id, field, retired)) {
            throw new NotFound("field", field);
        }
        return done(id, say("form.saved"), next);
    }

    private String kept(UUID id, SignedIn me) {
        policy.mustKeep(policy.reader(me), id);
        var name = perimeters.names(List.of(id)).get(id);
        if (name == null) {
            throw new NotFound("territory", id);
        }
        return name;
    }

    private TeamPage page(UUID id, SignedIn me, String invited, OwnFieldForm ownField, Mistakes mistakes) {
        return overview.page(id, kept(id, me), policy.reader(me), new TeamOverview.Typed(invited, ownField, mistakes));
    }

    private static String done(UUID id, String words, RedirectAttributes next) {
        next.addFlashAttribute(Here.FLASH, words);
        return "redirect:/directory/teams/" + id;
    }
}
