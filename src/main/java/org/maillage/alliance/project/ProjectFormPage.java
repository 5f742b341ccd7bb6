package org.maillage.alliance.project;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.web.Choice;
import org.maillage.web.Drawn;
import org.maillage.web.Frame;
import org.maillage.web.Mistakes;

/**
 * A form about a project.
 *
 * @param lead what is good to know before; empty for nothing
 * @param path where it is sent
 * @param back where its reader goes who leaves it
 * @param hidden what goes along unseen
 * @param version of what it changes; null for what is new
 * @param upload whether a document may come with it, and {@code problem} what is wrong with that
 * @param more where what refuses it is seen to; null for nowhere
 */
record ProjectFormPage(
        Frame frame,
        String lead,
        String path,
        String back,
        List<Choice> hidden,
        List<Drawn> fields,
        Mistakes mistakes,
        @Nullable Integer version,
        boolean upload,
        String problem,
        String save,
        Frame.@Nullable Crumb more) {}
