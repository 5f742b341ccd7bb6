package org.maillage.directory.merge;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maillage.account.SignedIn;
import org.maillage.directory.Changes;
import org.maillage.directory.Field;
import org.maillage.directory.Keeps;
import org.maillage.directory.Organisation;
import org.maillage.directory.Reader;
import org.maillage.shared.NotPossible;
import org.maillage.shared.Saying;
import org.maillage.shared.Typed;
import org.maillage.web.Answer;
import org.maillage.web.Anybody;
import org.maillage.web.Frame;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sheets that may be about one actor: the list of them, the two side by side, made one, made two again. */
@Controller
record MergeController(MergeOrganisations mergeOrganisations, UndoMerge undoMerge, MergeOverview overview) {

    private static final String MERGE = "/directory/" + Organisation.ID + "/merge";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String COMPARE = "directory/merge/compare";

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
            Organisation kept,
            Organisation gone,
            List<FieldRow> rows,
            List<FieldRow> same,
            String refused,
            String swapPath) {

        String path() {
            return kept.path() + "/merge";
        }
    }

    /** A field of both, and which of the two values is proposed. */
    record FieldRow(String field, String label, String kept, String gone, boolean takesGone) {}

    /** Of which other sheet one may be a double, and what was merged into it. */
    record ChoosePage(Frame frame, String path, List<Side> likely, String typed, String problem, List<Past> past) {}

    record Past(String id, String words) {}

    @GetMapping("/directory/duplicates")
    Answer list(@Keeps Reader reader) {
        return Answer.show("directory/merge/duplicates", overview.pairs(reader));
    }

    @GetMapping(MERGE)
    Answer compare(@Changes Organisation kept, @Anybody Reader reader, @RequestParam(defaultValue = "") String with) {
        var other = other(with);
        if (other == null) {
            return Answer.show("directory/merge/choose", overview.choose(kept, reader, Typed.words(with)));
        }
        var gone = mergeOrganisations.other(other, reader);
        return MergeOrganisations.staysInHands(kept, gone)
                ? Answer.show(COMPARE, overview.page(kept, gone, reader))
                : Answer.goTo(gone.path() + "/merge?with=" + kept.id());
    }

    /** An id, by itself or at the end of an address. */
    private static @Nullable UUID other(String typed) {
        var found = ID.matcher(typed);
        return found.find() ? UUID.fromString(found.group()) : null;
    }

    @PostMapping(MERGE)
    Answer merge(
            @Changes Organisation kept,
            @Anybody Reader reader,
            @AuthenticationPrincipal SignedIn me,
            @RequestParam UUID with,
            @RequestParam int version,
            @RequestParam int other,
            @RequestParam MultiValueMap<String, String> sent) {
        var gone = mergeOrganisations.other(with, reader);
        if (kept.version() != version || gone.version() != other) {
            throw new OptimisticLockingFailureException("One of two sheets has changed.");
        }
        if (!MergeOrganisations.staysInHands(kept, gone)) {
            throw new NotPossible(Saying.of("merge.kept-stays"));
        }
        if (!MergeOrganisations.canBeOne(kept, gone)) {
            return Answer.refuse(COMPARE, overview.page(kept, gone, reader));
        }
        mergeOrganisations.merge(kept, gone, taken(sent), reader, me);
        return Answer.done(kept.path(), "merge.done");
    }

    private static Set<Field> taken(MultiValueMap<String, String> sent) {
        var taken = EnumSet.noneOf(Field.class);
        for (var field : Field.values()) {
            if ("gone".equals(sent.getFirst("field-" + field.column()))) {
                taken.add(field);
            }
        }
        return MergeOrganisations.together(taken);
    }

    @PostMapping(MERGE + "/different")
    Answer different(@Changes Organisation one, @Anybody Reader reader, @RequestParam UUID with) {
        mergeOrganisations.keepApart(one, with, reader);
        return Answer.done("/directory/duplicates", "merge.different.done");
    }

    @PostMapping(MERGE + "/{merge:[0-9a-f-]{36}}/undo")
    Answer undo(@Changes Organisation kept, @AuthenticationPrincipal SignedIn me, @PathVariable UUID merge) {
        var undone = undoMerge.of(kept.id()).stream()
                .filter(it -> it.id().equals(merge))
                .anyMatch(it -> undone(it, me));
        return Answer.done(kept.path(), undone ? "merge.undone" : "merge.not-undone");
    }

    private boolean undone(UndoMerge.Past merge, SignedIn me) {
        try {
            return undoMerge.undo(merge, me);
        } catch (DuplicateKeyException e) {
            // A third has taken one of its numbers since.
            return false;
        }
    }
}
