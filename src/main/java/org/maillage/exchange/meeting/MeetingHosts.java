package org.maillage.exchange.meeting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.Field;
import org.maillage.directory.Link;
import org.maillage.directory.Organisations;
import org.maillage.directory.Part;
import org.maillage.directory.Reader;
import org.maillage.exchange.NameActors;
import org.maillage.exchange.SuggestActors;
import org.maillage.territory.Communes;
import org.springframework.stereotype.Component;

/** At whose place meetings are held: chosen in their form, named for those who see the sheet. */
@Component
record MeetingHosts(SuggestActors suggestActors, NameActors names, Organisations organisations, Communes communes) {

    /**
     * Which one a form means; null for none, with a mistake where it is not known.
     *
     * @param before which it was until now, or was prepared with; whoever does not see it does not take it out
     */
    @Nullable
    UUID chosen(MeetingForm form, @Nullable UUID before, Reader reader) {
        if (form.filled().isBlank(MeetingForm.HOST)) {
            return before != null && name(before, reader).isEmpty() ? before : null;
        }
        return suggestActors.known(form.filled(), MeetingForm.HOST, before, reader, it -> true, "meeting.host.none");
    }

    /** What it is called, for those who see it. */
    String name(@Nullable UUID host, Reader reader) {
        return named(host, reader).words();
    }

    /** It as a link to its sheet; empty for none, and for those who do not see it. */
    Link named(@Nullable UUID host, Reader reader) {
        if (host == null) {
            return new Link("", "");
        }
        var named = names.of(List.of(host), reader).getOrDefault(host, NameActors.UNSEEN);
        return new Link(named.name(), named.path());
    }

    /** Fills a form with one at which somebody prepares a meeting, and says which it is; null where they do not see it. */
    @Nullable
    UUID prepare(MeetingForm form, @Nullable UUID host, Reader reader) {
        var place = host == null
                ? null
                : organisations.seen(List.of(host), Part.RECORD, reader).get(host);
        if (place == null) {
            return null;
        }
        form.filled().with(MeetingForm.HOST, place.name()).with(MeetingForm.PLACE, place.name());
        communes.find(place.values().get(Field.COMMUNE))
                .ifPresent(it -> form.filled().with(MeetingForm.COMMUNE, it.typed()));
        return place.id();
    }
}
