/** Types that mean the same in every module, and the web plumbing that carries them. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package org.maillage.shared;
