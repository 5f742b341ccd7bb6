package org.maillage.network.introduction;

import org.maillage.network.introduction.IntroductionLinks.PersonalLink;

/** One of two who were introduced, who has opened the link by which they say what came of it. */
record ToldParty(PersonalLink link, Introduction introduction) {}
