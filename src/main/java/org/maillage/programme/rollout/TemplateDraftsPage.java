package org.maillage.programme.rollout;

import java.util.List;
import org.maillage.pathway.Template;
import org.maillage.web.Frame;

/** The templates that are being written, and those that one can start from. */
record TemplateDraftsPage(Frame frame, List<TemplateDraft> drafts, List<Template> templates) {}
