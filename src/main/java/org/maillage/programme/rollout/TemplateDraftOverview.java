package org.maillage.programme.rollout;

import static org.maillage.shared.Words.say;

import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.programme.rollout.TemplateDraftPage.Kind;
import org.maillage.programme.rollout.TemplateDraftPage.Row;
import org.maillage.web.Answer;
import org.maillage.web.Filled;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;
import org.springframework.stereotype.Component;

/** Puts together what the page of a template that is written shows. */
@Component
record TemplateDraftOverview(WriteTemplate writeTemplate) {

    private static final String NEW = "new";

    Answer show(TemplateDraft draft) {
        return show(draft, DraftPart.WHOLE, "", null, new Mistakes());
    }

    /** The page with what was sent for a part and could not be kept. */
    Answer refuse(TemplateDraft draft, DraftPart part, String key, Filled sent) {
        return show(draft, part, key, sent, sent.mistakes());
    }

    /** The page with a change that could not be made. */
    Answer refuse(TemplateDraft draft, Mistakes mistakes) {
        return show(draft, DraftPart.WHOLE, "", null, mistakes);
    }

    private Answer show(TemplateDraft draft, DraftPart part, String key, @Nullable Filled sent, Mistakes mistakes) {
        var entries = writeTemplate.entries(draft);
        var page = new TemplateDraftPage(
                Frame.of(draft.template().title().fr(), say("rollout.draft"))
                        .under(say("rollout.drafts"), "/template-drafts")
                        .asPersonal(),
                draft,
                mistakes,
                part == DraftPart.WHOLE && sent != null ? sent : whole(entries),
                Stream.of(DraftPart.STEPS, DraftPart.THEMES, DraftPart.FORMATS)
                        .map(it -> kind(draft, entries, it, part == it ? key : "", sent))
                        .toList(),
                writeTemplate.newest(draft));
        return Answer.refuse("programme/rollout/draft", page, mistakes);
    }

    private static Filled whole(DraftEntries entries) {
        return DraftValue.fill(DraftPart.WHOLE, DraftPart.WHOLE.form().empty(), entries::before);
    }

    private static Kind kind(
            TemplateDraft draft, DraftEntries entries, DraftPart part, String key, @Nullable Filled sent) {
        var list = entries.list(part);
        var rows = new ArrayList<Row>();
        for (var place = 0; place < list.size(); place++) {
            var own = Objects.toString(list.get(place).get("key"));
            var open = sent != null && own.equals(key);
            rows.add(new Row(
                    path(draft, part, own),
                    DraftValue.french(list.get(place).get("title")),
                    about(draft, part, own),
                    sent != null && open ? sent : DraftForm.offer(draft, part, own, filled(part, list.get(place))),
                    open,
                    place == 0,
                    place == list.size() - 1));
        }
        var added = sent != null && key.equals(NEW);
        return new Kind(
                part,
                rows,
                new Row(
                        path(draft, part, NEW),
                        say("rollout.draft.%s.add".formatted(part.word())),
                        "",
                        sent != null && added
                                ? sent
                                : DraftForm.offer(draft, part, NEW, part.form().empty()),
                        added,
                        true,
                        true));
    }

    private static String path(TemplateDraft draft, DraftPart part, String key) {
        return draft.path() + "/" + part.word() + "/" + key;
    }

    private static Filled filled(DraftPart part, Map<String, Object> entries) {
        return DraftValue.fill(part, part.form().empty(), entries::get);
    }

    private static String about(TemplateDraft draft, DraftPart part, String key) {
        return part == DraftPart.STEPS
                ? draft.template().steps().stream()
                        .filter(it -> it.key().equals(key))
                        .map(it -> it.code()
                                + (it.month() == null ? "" : " · " + say("pathway.template.month", it.month())))
                        .findFirst()
                        .orElse("")
                : "";
    }
}
