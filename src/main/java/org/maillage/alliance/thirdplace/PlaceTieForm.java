package org.maillage.alliance.thirdplace;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.FormField.Kind;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** What a team says of somebody who is tied to a third place, or of itself. */
record PlaceTieForm(Filled filled, boolean ours) {

    static final FormField<PlaceRole> ROLE =
            FormField.one("role", PlaceRole.class).must();
    static final FormField<String> WHO =
            FormField.line("who", 160).drawnAs(Kind.ACTOR).must();
    static final FormField<String> WORDS = FormField.line("words", 500);
    static final FormField<String> CONTACT = FormField.line("contact", 160);
    static final FormField<String> EMAIL = FormField.email("email");
    static final FormField<LocalDate> SINCE = FormField.day("since");
    static final FormField<LocalDate> UNTIL = FormField.day("until");

    private static final Fields OURS = Fields.of("thirdplace.ours", ROLE, WORDS, SINCE, UNTIL);
    private static final Fields OTHERS = Fields.of("thirdplace.tie", WHO, ROLE, WORDS, CONTACT, EMAIL, SINCE, UNTIL);

    PlaceTieForm {
        filled.offerEach(
                ROLE,
                ours
                        ? List.of(PlaceRole.RUNS, PlaceRole.HOSTED, PlaceRole.PARTNER)
                        : List.of(PlaceRole.RUNS, PlaceRole.HOSTED, PlaceRole.PASSES));
    }

    static PlaceTieForm blank(boolean ours, PlaceRole role) {
        return new PlaceTieForm((ours ? OURS : OTHERS).empty().with(ROLE, role), ours);
    }

    static PlaceTieForm sent(boolean ours, MultiValueMap<String, String> sent) {
        return new PlaceTieForm((ours ? OURS : OTHERS).sent(sent), ours);
    }

    /** @param who as its reader sees it */
    static PlaceTieForm of(PlaceTie it, String who) {
        var form = blank(it.ours(), it.role());
        form.filled.with(WORDS, it.words()).with(SINCE, it.since()).with(UNTIL, it.until());
        if (!it.ours()) {
            form.filled.with(WHO, who).with(CONTACT, it.contact()).with(EMAIL, it.email());
        }
        return form;
    }

    Mistakes check() {
        var since = filled.check().get(SINCE);
        var until = filled.get(UNTIL);
        return filled.mistakes()
                .unless(
                        since == null || until == null || !until.isBefore(since),
                        UNTIL.name(),
                        "thirdplace.tie.until.early")
                .unless(
                        ours || filled.isBlank(EMAIL) || !filled.isBlank(CONTACT),
                        CONTACT.name(),
                        "thirdplace.tie.contact.whose");
    }

    /** The tie of a sound form. */
    PlaceTie tie(UUID id, @Nullable UUID organisation, int version) {
        return new PlaceTie(
                id,
                filled.must(ROLE),
                ours,
                organisation,
                ours || organisation != null ? "" : filled.typed(WHO),
                filled.typed(WORDS),
                ours ? "" : filled.typed(CONTACT),
                ours ? null : filled.get(EMAIL),
                filled.get(SINCE),
                filled.get(UNTIL),
                false,
                version);
    }
}
