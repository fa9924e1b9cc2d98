@org.jspecify.annotations.NullMarked
package org.assize.authoring.docs;
