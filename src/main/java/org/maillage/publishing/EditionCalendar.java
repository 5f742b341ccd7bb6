package org.maillage.publishing;

import java.net.URI;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Language;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.maillage.pathway.PartialDate;
import org.maillage.pathway.PublishedEdition;
import org.maillage.shared.Settings;
import org.maillage.shared.Words;

/** The public dates of an edition as an iCalendar file. What is not known to the day is left out, never guessed. */
record EditionCalendar(PublishedEdition edition, Settings settings) {

    String text() {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Maillage//Maillage//" + language()));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", edition.title().toString()));
        Fact.of(edition).stream().filter(Fact::isKnownToTheDay).forEach(it -> calendar.add(event(it)));
        return calendar.toString();
    }

    private VEvent event(Fact fact) {
        var event = new VEvent(false);
        event.add(new Uid(edition.slug() + "-" + fact.key() + "@maillage"));
        event.add(new DtStamp(edition.updatedAt()));
        event.add(new DtStart<>(fact.on().earliest()));
        event.add(new DtEnd<>(lastDay(fact).latest().plusDays(1)));
        event.add(spoken(new Summary(fact.title())));
        var text = fact.text().isEmpty() ? edition.title().toString() : fact.text();
        event.add(spoken(new Description(text)));
        if (!fact.place().isEmpty()) {
            event.add(spoken(new Location(fact.place())));
        }
        event.add(new Url(URI.create(settings.address("/editions/" + edition.slug()))));
        return event;
    }

    private static PartialDate lastDay(Fact fact) {
        var until = fact.until();
        return until == null ? fact.on() : until;
    }

    private static <P extends Property> P spoken(P property) {
        property.add(new Language(language()));
        return property;
    }

    private static String language() {
        return Words.language().getLanguage();
    }
}
