package org.maillage.directory.merge;

import static org.maillage.shared.Words.say;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.directory.DirectoryPolicy;
import org.maillage.directory.Field;
import org.maillage.directory.Organisation;
import org.maillage.directory.Organisations;
import org.maillage.directory.Reader;
import org.maillage.shared.NotFound;
import org.maillage.shared.NotPossible;
import org.maillage.shared.Typed;
import org.maillage.web.Frame;
import org.maillage.web.Here;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sheets that may be about one actor: the list of them, the two side by side, made one, made two again. */
@Controller
record MergeController(
        Duplicates duplicates,
        MergeOrganisations mergeOrganisations,
        Organisations organisations,
        UndoMerge undoMerge,
        MergeOverview overview,
        DirectoryPolicy policy) {

    private static final String SHEET = "/directory/{id:[0-9a-f]{8}-[0-9a-f-]{27}}";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Pairs that may be one. */
    record DuplicatesPage(Frame frame, List<Pair> pairs) {}

    record Pair(Side one, Side other, String comparePath, String differentPath) {}

    record Side(String id, String name, String path, String where) {}

    /**
     * Two sheets side by side.
     *
     * @param refused why they cannot be one; empty when they can
     * @param swapPath where the other would be the one that stays; empty where it cannot be
     */
    record MergePage(
            Frame frame,
            String path,
            Side kept,
            int keptVersion,
            Side gone,
            int goneVersion,
            List<Row> rows,
            List<Row> same,
            String refused,
            String swapPath) {}

    /** A field of both, and which of the two values is proposed. */
    record Row(String field, String label, String kept, String gone, boolean takesGone) {}

    /** Of which other sheet one may be a double, and what was merged into it. */
    record ChoosePage(Frame frame, String path, List<Side> likely, String typed, String problem, List<Past> past) {}

    record Past(String id, String words) {}

    @GetMapping("/directory/duplicates")
    String list(@AuthenticationPrincipal SignedIn me, Model model) {
        var reader = policy.reader(me);
        policy.mustKeepSome(reader);
        model.addAttribute("page", overview.pairs(reader));
        return "directory/merge/duplicates";
    }

    @GetMapping(SHEET + "/merge")
    String compare(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String with,
            Model model) {
        var reader = policy.reader(me);
        var kept = changeable(id, reader);
        var other = other(with);
        if (other == null) {
            model.addAttribute("page", overview.choose(kept, reader, Typed.words(with)));
            return "directory/merge/choose";
        }
        var gone = changeable(other, reader);
        if (!MergeOrganisations.staysInHands(kept, gone)) {
            return "redirect:" + gone.path() + "/merge?with=" + kept.id();
        }
        model.addAttribute("page", overview.page(kept, gone, reader));
        return "directory/merge/compare";
    }

    /** An id, by itself or at the end of an address. */
    private static @Nullable UUID other(String typed) {
        var found = ID.matcher(typed);
        return found.find() ? UUID.fromString(found.group()) : null;
    }

    @PostMapping(SHEET + "/merge")
    String merge(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam UUID with,
            @RequestParam int version,
            @RequestParam int other,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        var reader = policy.reader(me);
        var kept = changeable(id, reader);
        var gone = changeable(with, reader);
        if (kept.version() != version || gone.version() != other) {
            throw new OptimisticLockingFailureException("One of two sheets has changed.");
        }
        if (!MergeOrganisations.staysInHands(kept, gone)) {
            throw new NotPossible(say("directory.merge.kept-stays"));
        }
        if (!MergeOrganisations.canBeOne(kept, gone)) {
            response.setStatus(422);
            model.addAttribute("page", overview.page(kept, gone, reader));
            return "directory/merge/compare";
        }
        mergeOrganisations.merge(kept, gone, taken(sent), reader, me);
        next.addFlashAttribute(Here.FLASH, say("directory.merge.done"));
        return "redirect:" + kept.path();
    }

    private static Set<Field> taken(MultiValueMap<String, String> sent) {
        var taken = EnumSet.noneOf(Field.class);
        for (var field : Field.values()) {
            if ("gone".equals(sent.getFirst("field-" + field.column()))) {
                taken.add(field);
            }
        }
        // A point has two numbers.
        if (taken.contains(Field.LATITUDE) || taken.contains(Field.LONGITUDE)) {
            taken.addAll(List.of(Field.LATITUDE, Field.LONGITUDE));
        }
        return taken;
    }

    @PostMapping(SHEET + "/merge/different")
    String different(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam UUID with,
            RedirectAttributes next) {
        var reader = policy.reader(me);
        changeable(id, reader);
        if (id.equals(with)) {
            throw new NotFound("organisation", with);
        }
        policy.mustSee(reader, organisations.find(with).orElseThrow(() -> new NotFound("organisation", with)));
        duplicates.different(id, with);
        next.addFlashAttribute(Here.FLASH, say("directory.merge.different.done"));
        return "redirect:/directory/duplicates";
    }

    @PostMapping(SHEET + "/merge/{merge:[0-9a-f-]{36}}/undo")
    String undo(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @PathVariable UUID merge,
            RedirectAttributes next) {
        var kept = changeable(id, policy.reader(me));
        var done = undone(kept.id(), merge, me);
        next.addFlashAttribute(Here.FLASH, say(done ? "directory.merge.undone" : "directory.merge.not-undone"));
        return "redirect:" + kept.path();
    }

    private boolean undone(UUID kept, UUID merge, SignedIn me) {
        try {
            return undoMerge.undo(kept, merge, me);
        } catch (DuplicateKeyException e) {
            // A third has taken one of its numbers since.
            return false;
        }
    }

    private Organisation changeable(UUID id, Reader reader) {
        var it = organisations.find(id).orElseThrow(() -> new NotFound("organisation", id));
        policy.mustSee(reader, it);
        policy.mustChange(reader, it);
        if (it.isGone()) {
            throw new NotFound("organisation", id);
        }
        return it;
    }
}
