package org.maillage.publishing;

import java.util.List;
import org.maillage.shared.Words;
import org.maillage.territory.DatasetSource;
import org.maillage.web.Frame;
import org.maillage.web.Frame.Section;

/** What the page « Données et sources » shows. */
record SourcesPage(
        Frame frame, List<DatasetSource> data, List<About.Source> documents, List<Libraries.Library> libraries) {

    static SourcesPage of(List<DatasetSource> data, About about, List<Libraries.Library> libraries) {
        return new SourcesPage(
                Frame.of(Words.say("publishing.sources.title"), Words.say("publishing.sources.lead"))
                        .in(Section.ABOUT),
                data,
                about.sources(),
                libraries);
    }
}
