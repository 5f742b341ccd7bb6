package org.maillage.directory.sheet;

import static org.maillage.shared.Words.say;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.directory.CheckOrganisation;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Organisation;
import org.maillage.directory.Organisations;
import org.maillage.directory.Reader;
import org.maillage.directory.sheet.OrganisationFormOverview.Answer;
import org.maillage.directory.sheet.WriteOrganisation.Outcome;
import org.maillage.shared.NotFound;
import org.maillage.shared.NotPossible;
import org.maillage.web.Here;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The sheets of organisations: read, added, changed, said to be still true, put away and brought back. */
@Controller
record OrganisationController(
        Organisations organisations,
        OrganisationOverview overview,
        OrganisationFormOverview formOverview,
        CheckOrganisation checkOrganisation,
        WriteOrganisation writeOrganisation,
        DirectoryPolicy policy) {

    @GetMapping("/directory/" + Organisation.ID)
    Object show(@AuthenticationPrincipal @Nullable SignedIn me, @PathVariable UUID id, Model model) {
        var reader = policy.reader(me);
        var organisation = get(id);
        if (organisation.mergedInto() != null) {
            var latest = organisations.find(organisations.latest(id)).orElseThrow();
            policy.mustSee(reader, latest);
            var moved = new RedirectView(latest.path());
            moved.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
            return moved;
        }
        policy.mustSee(reader, organisation);
        if (organisation.isGone() && !policy.mayChange(reader, organisation)) {
            throw new NotFound("organisation", id);
        }
        model.addAttribute("page", overview.page(organisation, reader));
        return "directory/sheet/show";
    }

    @GetMapping("/directory/new")
    String ask(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String territory, Model model) {
        var reader = policy.reader(me);
        policy.mustKeepSome(reader);
        model.addAttribute("page", formOverview.add(OrganisationForm.empty(territory), Answer.NONE, reader));
        return "directory/sheet/edit";
    }

    @PostMapping("/directory")
    String add(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var reader = policy.reader(me);
        policy.mustKeepSome(reader);
        var form = OrganisationForm.of(sent);
        var territory = territory(form);
        policy.mustKeep(reader, territory);
        var checked = checkOrganisation.check(form.typed());
        formOverview.checkOwn(form, territory, checked.mistakes());
        if (checked.mistakes().refuse(response)) {
            model.addAttribute("page", formOverview.add(form, Answer.of(checked), reader));
            return "directory/sheet/edit";
        }
        return switch (writeOrganisation.add(checked, form, territory, me, reader)) {
            case Outcome.Written(var id) -> saved(id, "directory.added", next);
            case Outcome.Same(var other) ->
                formOverview.again(model, response, formOverview.add(form, Answer.same(checked, other), reader));
            case Outcome.Likely(var alike) ->
                formOverview.again(model, response, formOverview.add(form, Answer.alike(checked, alike), reader));
        };
    }

    private static @Nullable UUID territory(OrganisationForm form) {
        try {
            return form.territory().isEmpty() ? null : UUID.fromString(form.territory());
        } catch (IllegalArgumentException e) {
            throw new NotFound("territory", "of that name");
        }
    }

    @GetMapping("/directory/" + Organisation.ID + "/edit")
    String edit(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
        var reader = policy.reader(me);
        var organisation = named(changed(id, reader));
        var form = formOverview.form(organisation);
        model.addAttribute("page", formOverview.change(organisation, form, Answer.NONE, reader));
        return "directory/sheet/edit";
    }

    @PostMapping("/directory/" + Organisation.ID)
    String save(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam int version,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var reader = policy.reader(me);
        var organisation = named(changed(id, reader));
        var form = OrganisationForm.of(sent);
        var checked = checkOrganisation.check(form.typed());
        formOverview.checkOwn(form, organisation.owner(), checked.mistakes());
        checked.mistakes().seen(version, organisation.version());
        if (checked.mistakes().refuse(response)) {
            model.addAttribute("page", formOverview.change(organisation, form, Answer.of(checked), reader));
            return "directory/sheet/edit";
        }
        var outcome = writeOrganisation.change(organisation, checked, form, me, reader);
        if (outcome instanceof Outcome.Same(var other)) {
            var page = formOverview.change(organisation, form, Answer.same(checked, other), reader);
            return formOverview.again(model, response, page);
        }
        return saved(id, "form.saved", next);
    }

    @PostMapping("/directory/" + Organisation.ID + "/confirm")
    String confirm(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, RedirectAttributes next) {
        var reader = policy.reader(me);
        writeOrganisation.confirm(changed(id, reader), me, reader);
        return saved(id, "directory.confirmed", next);
    }

    @PostMapping("/directory/" + Organisation.ID + "/put-away")
    String putAway(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, RedirectAttributes next) {
        var reader = policy.reader(me);
        var organisation = changed(id, reader);
        policy.mustKeep(reader, organisation.owner());
        writeOrganisation.putAway(organisation, true, me);
        return saved(id, "directory.put-away.done", next);
    }

    @PostMapping("/directory/" + Organisation.ID + "/bring-back")
    String bringBack(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, RedirectAttributes next) {
        var organisation = get(id);
        policy.mustChange(policy.reader(me), organisation);
        writeOrganisation.putAway(organisation, false, me);
        return saved(id, "directory.bring-back.done", next);
    }

    // A form would ask for the name of somebody who must not be named.
    private static Organisation named(Organisation organisation) {
        if (!organisation.nominative()) {
            throw new NotPossible(say("directory.not-named.no-form"));
        }
        return organisation;
    }

    private Organisation get(UUID id) {
        return organisations.find(id).orElseThrow(() -> new NotFound("organisation", id));
    }

    private Organisation changed(UUID id, Reader reader) {
        var organisation = get(id);
        policy.mustSee(reader, organisation);
        policy.mustChange(reader, organisation);
        if (organisation.isGone()) {
            throw new NotFound("organisation", id);
        }
        return organisation;
    }

    private static String saved(UUID id, String key, RedirectAttributes next) {
        next.addFlashAttribute(Here.FLASH, say(key));
        return "redirect:/directory/" + id;
    }
}
