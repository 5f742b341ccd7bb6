package org.maillage.codevelopment;

import static org.maillage.web.FormField.day;
import static org.maillage.web.FormField.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.maillage.shared.Words;
import org.maillage.web.Fields;
import org.maillage.web.Filled;
import org.maillage.web.FormField;
import org.maillage.web.Mistakes;
import org.springframework.util.MultiValueMap;

/** Another day and hour for a session, by the clocks of its group. */
record MoveForm(Filled filled) {

    static final FormField<LocalDate> ON = day("on").must();
    static final FormField<LocalTime> FROM = time("from").must();

    private static final Fields FORM = Fields.of("codevelopment.move", ON, FROM);

    static MoveForm of(PeerGroup group, PeerSession session) {
        var starts = session.startsAt().atZoneSameInstant(group.there());
        return new MoveForm(FORM.empty().with(ON, starts.toLocalDate()).with(FROM, starts.toLocalTime()));
    }

    static MoveForm sent(MultiValueMap<String, String> sent) {
        return new MoveForm(FORM.sent(sent));
    }

    Mistakes check(PeerGroup group, Instant now) {
        var mistakes = filled.check().mistakes();
        if (!mistakes.none()) {
            return mistakes;
        }
        var at = filled.must(ON).atTime(filled.must(FROM));
        return mistakes.unless(
                        !group.there().getRules().getValidOffsets(at).isEmpty(),
                        "from",
                        "codevelopment.problem.no-such-hour")
                .unless(starts(group).toInstant().isAfter(now), "on", "codevelopment.problem.past")
                .unless(
                        !filled.must(ON).isAfter(group.until()),
                        "on",
                        "codevelopment.problem.until",
                        Words.day(group.until()));
    }

    OffsetDateTime starts(PeerGroup group) {
        return filled.must(ON).atTime(filled.must(FROM)).atZone(group.there()).toOffsetDateTime();
    }
}
